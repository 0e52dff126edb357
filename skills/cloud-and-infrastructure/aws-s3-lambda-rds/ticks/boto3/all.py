import boto3

boto3.client("s3")  # ticks
boto3.resource("s3")  # ticks
boto3.client("lambda")  # ticks
boto3.client("rds")  # ticks
boto3.client("rds-data")  # ticks
