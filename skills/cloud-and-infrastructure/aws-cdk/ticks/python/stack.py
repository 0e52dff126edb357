from aws_cdk import Stack, aws_s3


class Shop(Stack):  # ticks
    def __init__(self, scope, id):
        super().__init__(scope, id)
        aws_s3.Bucket(self, "Files")  # ticks
