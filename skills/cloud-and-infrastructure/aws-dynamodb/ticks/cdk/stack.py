from aws_cdk import aws_dynamodb

aws_dynamodb.Table(stack, "Sales")  # ticks
