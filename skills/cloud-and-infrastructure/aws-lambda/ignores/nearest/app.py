import boto3
twice = lambda n: 2 * n  # def lambda_handler(event, context)
