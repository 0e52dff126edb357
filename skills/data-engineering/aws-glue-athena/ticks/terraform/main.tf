resource "aws_glue_job" "load" {  # ticks
  name = "load"
}
resource "aws_athena_workgroup" "shop" {  # ticks
  name = "shop"
}
