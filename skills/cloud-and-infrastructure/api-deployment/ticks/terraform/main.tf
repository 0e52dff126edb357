resource "aws_apprunner_service" "a" {  # ticks
}
resource "aws_ecs_service" "a" {  # ticks
}
resource "aws_elastic_beanstalk_environment" "a" {  # ticks
}
resource "google_cloud_run_service" "a" {  # ticks
}
resource "google_cloud_run_v2_service" "a" {  # ticks
}
resource "azurerm_linux_web_app" "a" {  # ticks
}
resource "heroku_app" "a" {  # ticks
}
resource "render_web_service" "a" {  # ticks
}
