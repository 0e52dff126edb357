resource "aws_dynamodb_table" "lock" {
  name = "terraform-lock"
}
