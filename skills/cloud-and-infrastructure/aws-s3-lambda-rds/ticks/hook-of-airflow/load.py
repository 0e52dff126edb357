import os

from airflow.providers.amazon.aws.hooks.s3 import S3Hook

RDS_ENDPOINT = os.environ["ENDPOINT"]  # ticks
S3Hook("aws")  # ticks


def lambda_handler(event, context): ...  # ticks
