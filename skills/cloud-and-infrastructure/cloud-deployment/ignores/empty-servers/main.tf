resource "aws_vpc" "shop" {
}
resource "aws_instance" "shop" {
  # user_data = file("start.sh")
}
resource "google_compute_instance" "shop" {
}
resource "azurerm_linux_virtual_machine" "shop" {
}
resource "aws_s3_bucket" "sales" {
}
