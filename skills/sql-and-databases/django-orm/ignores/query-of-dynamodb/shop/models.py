import boto3
from django.db import models


class Sale(models.Model):
    city = models.TextField()


boto3.resource("s3").Bucket("shop").objects.filter(Prefix="sales/")
