resource "azurerm_storage_account" "a" {  # ticks
}
resource "azurerm_storage_container" "b" {  # ticks
}
resource "azurerm_storage_blob" "c" {  # ticks
}
resource "azurerm_storage_data_lake_gen2_filesystem" "d" {  # ticks
}
