provider "aws" {
}
resource "null_resource" "a" {
}
resource "aws_s3_bucket" "a" {  # ticks
}
resource "google_storage_bucket" "a" {  # ticks
}
resource "azurerm_resource_group" "a" {  # ticks
}
resource "azuread_group" "a" {  # ticks
}
resource "digitalocean_droplet" "a" {  # ticks
}
resource "kubernetes_namespace" "a" {  # ticks
}
resource "helm_release" "a" {  # ticks
}
resource "cloudflare_record" "a" {  # ticks
}
resource "github_repository" "a" {  # ticks
}
resource "oci_core_vcn" "a" {  # ticks
}
resource "hcloud_server" "a" {  # ticks
}
resource "snowflake_database" "a" {  # ticks
}
resource "databricks_cluster" "a" {  # ticks
}
resource "docker_container" "a" {  # ticks
}
resource "heroku_app" "a" {  # ticks
}
resource "linode_instance" "a" {  # ticks
}
resource "vercel_project" "a" {  # ticks
}
resource "mongodbatlas_cluster" "a" {  # ticks
}
resource "confluent_kafka_topic" "a" {  # ticks
}
resource "datadog_monitor" "a" {  # ticks
}
resource "grafana_dashboard" "a" {  # ticks
}
