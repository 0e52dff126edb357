import awswrangler as wr
import boto3

wr.s3.upload("a", "s3://shop/a")  # ticks


def handler(event, context): ...  # ticks
