resource "aws_sfn_state_machine" "load" {  # ticks
}
