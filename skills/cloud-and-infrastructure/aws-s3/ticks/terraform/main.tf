resource "aws_s3_bucket" "files" {  # ticks
}
resource "aws_s3_object" "file" {  # ticks
}
