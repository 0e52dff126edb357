resource "aws_sqs_queue" "sales" {  # ticks
}
resource "aws_sns_topic" "sales" {  # ticks
}
