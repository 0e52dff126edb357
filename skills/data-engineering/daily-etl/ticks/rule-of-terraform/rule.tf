resource "aws_cloudwatch_event_rule" "morning" {
  schedule_expression = "cron(0 6 * * ? *)" # ticks
}
