resource "aws_vpc" "a" {  # ticks
}
resource "aws_subnet" "b" {  # ticks
}
resource "google_compute_network" "c" {  # ticks
}
resource "azurerm_virtual_network" "d" {  # ticks
}
module "vpc" {  # ticks
}
resource "aws_security_group" "e" {  # ticks
}
resource "aws_vpc_security_group_ingress_rule" "f" {  # ticks
}
resource "aws_network_acl" "g" {  # ticks
}
resource "google_compute_firewall" "h" {  # ticks
}
resource "azurerm_network_security_group" "i" {  # ticks
}
