from aws_cdk import aws_iam

aws_iam.PolicyStatement(actions=["s3:GetObject"])  # ticks
aws_iam.Policy(stack, "a")  # ticks
