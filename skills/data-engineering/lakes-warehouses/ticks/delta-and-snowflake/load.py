import boto3
import delta
import redshift_connector
import snowflake.connector
from google.cloud import bigquery

delta.configure_spark_with_delta_pip(builder)  # ticks
snowflake.connector.connect(user="shop")  # ticks
bigquery.Client()  # ticks
redshift_connector.connect(host="shop")  # ticks
boto3.client("redshift")  # ticks
boto3.client("redshift-data")  # ticks
boto3.client("athena")  # ticks
