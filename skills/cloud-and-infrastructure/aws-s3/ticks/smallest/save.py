import boto3
store = boto3.client("s3")
store.upload_file("a.csv", "sales", "a.csv")
