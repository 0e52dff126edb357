import boto3
vault = boto3.client("secretsmanager")
key = vault.get_secret_value(SecretId="key")
