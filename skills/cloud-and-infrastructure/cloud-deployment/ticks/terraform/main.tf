resource "aws_instance" "a" {  # ticks
}
resource "aws_ecs_cluster" "a" {  # ticks
}
resource "aws_eks_cluster" "a" {  # ticks
}
resource "aws_lightsail_instance" "a" {  # ticks
}
resource "aws_amplify_app" "a" {  # ticks
}
resource "aws_cloudfront_distribution" "a" {  # ticks
}
resource "google_compute_instance" "a" {  # ticks
}
resource "google_container_cluster" "a" {  # ticks
}
resource "google_cloudfunctions2_function" "a" {  # ticks
}
resource "google_app_engine_application" "a" {  # ticks
}
resource "google_composer_environment" "a" {  # ticks
}
resource "azurerm_linux_virtual_machine" "a" {  # ticks
}
resource "azurerm_windows_web_app" "a" {  # ticks
}
resource "azurerm_linux_function_app" "a" {  # ticks
}
resource "azurerm_app_service" "a" {  # ticks
}
resource "azurerm_kubernetes_cluster" "a" {  # ticks
}
resource "azurerm_container_app" "a" {  # ticks
}
resource "digitalocean_droplet" "a" {  # ticks
}
resource "digitalocean_app" "a" {  # ticks
}
resource "digitalocean_kubernetes_cluster" "a" {  # ticks
}
