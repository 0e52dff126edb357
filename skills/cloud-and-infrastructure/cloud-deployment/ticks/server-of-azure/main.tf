resource "azurerm_linux_virtual_machine" "shop" {  # ticks
  custom_data = filebase64("start.sh")
}
