resource "aws_glue_workflow" "sales" {
  name = "sales"
}

resource "aws_glue_trigger" "nightly" {
  name          = "nightly"
  type          = "SCHEDULED"
  schedule      = "cron(0 3 * * ? *)"
  workflow_name = aws_glue_workflow.sales.name
}
