from aws_cdk import aws_sns, aws_sqs

aws_sqs.Queue(stack, "a")  # ticks
aws_sns.Topic(stack, "b")  # ticks
