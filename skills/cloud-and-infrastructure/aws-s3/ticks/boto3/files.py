import boto3

s3 = boto3.client("s3")
s3.upload_file("a", "shop", "a")  # ticks
s3.upload_fileobj(file, "shop", "a")  # ticks
s3.put_object(Bucket="shop")  # ticks
s3.get_object(Bucket="shop")  # ticks
s3.download_file("shop", "a", "a")  # ticks
s3.download_fileobj("shop", "a", file)  # ticks
s3.list_objects_v2(Bucket="shop")  # ticks
s3.list_objects(Bucket="shop")  # ticks
s3.copy_object(Bucket="shop")  # ticks
s3.delete_object(Bucket="shop")  # ticks
s3.generate_presigned_url("get_object")  # ticks
s3.generate_presigned_post("shop", "a")  # ticks
s3.get_paginator("list_objects_v2")  # ticks
s3.head_object(Bucket="shop")  # ticks
boto3.resource("s3").Bucket("shop")  # ticks
boto3.resource("s3").Object("shop", "a")  # ticks
