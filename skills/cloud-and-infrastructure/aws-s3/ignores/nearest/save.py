import boto3
store = boto3.client("s3")  # upload_file
