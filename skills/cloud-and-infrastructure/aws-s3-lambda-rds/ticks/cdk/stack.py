from aws_cdk import aws_lambda, aws_rds, aws_s3

aws_s3.Bucket(stack, "sales")  # ticks
aws_lambda.Function(stack, "load")  # ticks
aws_rds.DatabaseInstance(stack, "shop")  # ticks
