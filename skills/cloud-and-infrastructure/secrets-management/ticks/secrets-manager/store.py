import boto3

manager = boto3.client("secretsmanager")
manager.get_secret_value(SecretId="a")  # ticks
