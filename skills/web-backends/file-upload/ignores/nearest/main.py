import boto3
from fastapi import UploadFile
boto3.client("s3").upload_file("a.jpg", "photos", "a.jpg")
