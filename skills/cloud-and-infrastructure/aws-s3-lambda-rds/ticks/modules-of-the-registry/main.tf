module "files" {
  source = "terraform-aws-modules/s3-bucket/aws" # ticks
}

module "load" {
  source = "terraform-aws-modules/lambda/aws" # ticks
}

module "db" {
  source = "terraform-aws-modules/rds/aws" # ticks
}
