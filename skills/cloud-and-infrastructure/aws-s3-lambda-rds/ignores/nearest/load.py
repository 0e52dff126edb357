import boto3
boto3.client("s3").upload_file("a", "b", "c")  # lambda, rds
