resource "aws_scheduler_schedule" "load" {  # ticks
  name = "load"
}
resource "aws_cloudwatch_event_rule" "load" {
  schedule_expression = "rate(1 day)"  # ticks
}
resource "google_cloud_scheduler_job" "load" {  # ticks
  name = "load"
}
