import awswrangler as wr
import pyiceberg.catalog
from airflow.providers.amazon.aws.transfers.s3_to_redshift import S3ToRedshiftOperator
from airflow.providers.google.cloud.transfers.gcs_to_bigquery import GCSToBigQueryOperator
from airflow.providers.google.cloud.transfers.local_to_gcs import LocalFilesystemToGCSOperator
from databricks import sql
from google.cloud import storage

rows.write.format("delta").save("sales")  # ticks
rows.write.format("iceberg").save("sales")  # ticks
rows.write.format("hudi").save("sales")  # ticks
pyiceberg.catalog.load_catalog("shop")  # ticks
LocalFilesystemToGCSOperator(task_id="a")  # ticks
GCSToBigQueryOperator(task_id="b")  # ticks
S3ToRedshiftOperator(task_id="c")  # ticks
wr.s3.to_parquet(frame, "s3://shop")  # ticks
storage.Client()  # ticks
sql.connect(server_hostname="shop")  # ticks
rows.write.saveAsTable("shop.fact_sales")  # ticks
rows.write.saveAsTable("shop.fct_sales")  # ticks
rows.write.saveAsTable("shop.dim_city")  # ticks
