resource "aws_sfn_state_machine" "sales" {
  name       = "sales"
  definition = templatefile("sales.asl.json", {})
}

resource "aws_lambda_function" "load" {
  function_name = "load"
}
