resource "aws_dynamodb_table" "lock" {
}
