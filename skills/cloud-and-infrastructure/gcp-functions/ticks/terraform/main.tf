resource "google_cloudfunctions_function" "a" {  # ticks
}
resource "google_cloudfunctions2_function" "b" {  # ticks
}
resource "google_cloud_run_service" "c" {  # ticks
}
resource "google_cloud_run_v2_service" "d" {  # ticks
}
resource "google_cloud_run_v2_job" "e" {  # ticks
}
