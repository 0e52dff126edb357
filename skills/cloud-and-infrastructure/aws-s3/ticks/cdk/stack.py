from aws_cdk import Stack, aws_s3 as s3


class SalesStack(Stack):
    def __init__(self, scope):
        super().__init__(scope, "Sales")
        s3.Bucket(self, "Raw", versioned=True)  # ticks
