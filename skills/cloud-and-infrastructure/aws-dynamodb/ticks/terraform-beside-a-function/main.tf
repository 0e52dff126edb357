resource "aws_dynamodb_table" "sales" {  # ticks
}
resource "aws_lambda_function" "load" {
}
