resource "aws_amplify_app" "shop" {  # ticks
}
resource "aws_ecs_task_definition" "shop" {  # ticks
}
resource "aws_s3_bucket_website_configuration" "shop" {  # ticks
}
resource "aws_cloudfront_distribution" "shop" {  # ticks
}
resource "google_cloudfunctions_function" "shop" {  # ticks
}
resource "google_cloudfunctions2_function" "shop" {  # ticks
}
resource "google_app_engine_standard_app_version" "shop" {  # ticks
}
resource "azurerm_container_app" "shop" {  # ticks
}
resource "azurerm_container_group" "shop" {  # ticks
}
resource "azurerm_static_web_app" "shop" {  # ticks
}
resource "azurerm_linux_function_app" "shop" {  # ticks
}
resource "azurerm_app_service" "shop" {  # ticks
}
resource "digitalocean_app" "shop" {  # ticks
}
resource "kubernetes_deployment" "shop" {  # ticks
}
resource "helm_release" "shop" {  # ticks
}
