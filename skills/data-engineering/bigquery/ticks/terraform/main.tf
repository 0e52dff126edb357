resource "google_bigquery_dataset" "shop" {  # ticks
  dataset_id = "shop"
}
resource "google_bigquery_table" "sales" {  # ticks
  table_id = "sales"
}
resource "google_bigquery_job" "load" {  # ticks
  job_id = "load"
}
resource "google_bigquery_routine" "total" {  # ticks
  routine_id = "total"
}
