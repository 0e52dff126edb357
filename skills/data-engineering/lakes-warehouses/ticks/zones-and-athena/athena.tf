resource "aws_athena_database" "shop" { # ticks
  name = "shop"
}
