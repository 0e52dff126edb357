import boto3
import psycopg2

session = boto3.Session()
session.client("s3")  # ticks
session.resource("s3")  # ticks


def lambda_handler(event, context): ...  # ticks


psycopg2.connect(host="shop.abc.eu-west-1.rds.amazonaws.com")  # ticks
