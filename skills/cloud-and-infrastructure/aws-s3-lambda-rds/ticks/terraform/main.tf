resource "aws_s3_bucket" "files" {  # ticks
}
resource "aws_lambda_function" "load" {  # ticks
}
resource "aws_db_instance" "shop" {  # ticks
}
resource "aws_rds_cluster" "stock" {  # ticks
}
