from aws_cdk import aws_cloudwatch

aws_cloudwatch.Alarm(stack, "Errors")  # ticks
