resource "google_compute_instance" "shop" {  # ticks
  metadata_startup_script = file("start.sh")
}
