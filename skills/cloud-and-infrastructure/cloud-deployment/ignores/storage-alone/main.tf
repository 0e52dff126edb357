resource "google_storage_bucket" "lake" {
  name = "lake"
}

resource "google_bigquery_dataset" "sales" {
  dataset_id = "sales"
}

resource "aws_s3_bucket" "lake" {
  bucket = "lake"
}
