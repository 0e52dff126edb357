resource "google_datastream_stream" "sales" {  # ticks
  stream_id = "sales"
}
