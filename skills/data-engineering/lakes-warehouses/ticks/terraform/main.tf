resource "aws_lakeformation_resource" "a" {  # ticks
}
resource "aws_glue_catalog_database" "b" {  # ticks
}
resource "azurerm_storage_data_lake_gen2_filesystem" "c" {  # ticks
}
resource "aws_s3_bucket" "d" {  # ticks
}
resource "google_storage_bucket" "e" {  # ticks
}
resource "azurerm_storage_container" "f" {  # ticks
}
resource "aws_redshift_cluster" "g" {  # ticks
}
resource "google_bigquery_dataset" "h" {  # ticks
}
resource "snowflake_database" "i" {  # ticks
}
resource "google_bigquery_table" "j" {  # ticks
}
