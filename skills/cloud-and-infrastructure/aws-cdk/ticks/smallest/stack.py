from aws_cdk import Stack, aws_s3
class Shop(Stack):
    def __init__(self): aws_s3.Bucket(self, "Sales")
