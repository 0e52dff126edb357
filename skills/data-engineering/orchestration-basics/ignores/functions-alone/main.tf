resource "aws_lambda_function" "load" {
  function_name = "load"
}

resource "aws_glue_job" "clean" {
  name = "clean"
}
