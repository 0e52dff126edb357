resource "google_storage_bucket" "a" {  # ticks
}
resource "google_storage_bucket_object" "b" {  # ticks
}
