resource "aws_instance" "a" {  # ticks
}
resource "google_compute_instance" "b" {  # ticks
}
resource "azurerm_linux_virtual_machine" "c" {  # ticks
}
resource "digitalocean_droplet" "d" {  # ticks
}
