import dlt
from minio import Minio

Minio("localhost:9000")  # ticks
dlt.pipeline("sales", destination="redshift")  # ticks
