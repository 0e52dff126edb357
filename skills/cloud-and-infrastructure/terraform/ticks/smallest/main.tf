provider "aws" {}
resource "aws_s3_bucket" "sales" {}
resource "aws_sqs_queue" "sales" {}
