resource "azurerm_linux_function_app" "a" {  # ticks
}
resource "azurerm_windows_function_app" "b" {  # ticks
}
resource "azurerm_function_app" "c" {  # ticks
}
