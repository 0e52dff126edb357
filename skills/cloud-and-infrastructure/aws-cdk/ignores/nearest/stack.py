from aws_cdk import Stack, aws_s3
class Shop(Stack):
    def __init__(self): super().__init__()  # aws_s3.Bucket
