variable "region" {
  default = "eu-central-1"
}

resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
