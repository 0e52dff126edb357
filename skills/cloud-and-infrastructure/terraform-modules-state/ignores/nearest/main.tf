resource "aws_s3_bucket" "state" {}
module "network" {
  source = "./network"
}
# backend "s3" {}
