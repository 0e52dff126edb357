resource "aws_dynamodb_table_item" "sale" {  # ticks
}
resource "aws_dynamodb_global_table" "sales" {  # ticks
}
