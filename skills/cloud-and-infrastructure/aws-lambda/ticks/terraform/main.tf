resource "aws_lambda_function" "load" {  # ticks
}
