provider "aws" {}
resource "null_resource" "a" {}
# resource "aws_s3_bucket" "sales" {}
resource "random_id" "b" {}
