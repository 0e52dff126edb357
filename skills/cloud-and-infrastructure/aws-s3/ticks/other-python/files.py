import awswrangler as wr
import s3fs
from airflow.providers.amazon.aws.hooks.s3 import S3Hook
from airflow.providers.amazon.aws.operators.s3 import S3CopyObjectOperator, S3CreateObjectOperator
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator

wr.s3.upload("a", "s3://shop/a")  # ticks
files = s3fs.S3FileSystem()
files.open("shop/a")  # ticks
files.put("a", "shop/a")  # ticks
files.get("shop/a", "a")  # ticks
files.ls("shop")  # ticks
files.glob("shop/*")  # ticks
S3Hook()  # ticks
S3CreateObjectOperator(task_id="a")  # ticks
LocalFilesystemToS3Operator(task_id="b")  # ticks
S3CopyObjectOperator(task_id="c")  # ticks
