import os

import pymysql
import s3fs

rds_host = os.environ["HOST"]  # ticks


def lambda_handler(event, context):  # ticks
    files = s3fs.S3FileSystem()  # ticks
    pymysql.connect(host=rds_host)
