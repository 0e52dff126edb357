from aws_cdk import aws_stepfunctions

aws_stepfunctions.StateMachine(stack, "Load")  # ticks
