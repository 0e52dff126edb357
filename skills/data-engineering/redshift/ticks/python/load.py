import awswrangler as wr
import boto3
import psycopg
import psycopg2
import redshift_connector
from airflow.providers.amazon.aws.hooks.redshift_sql import RedshiftSQLHook
from airflow.providers.amazon.aws.operators.redshift_data import RedshiftDataOperator
from airflow.providers.amazon.aws.operators.redshift_sql import RedshiftSQLOperator
from airflow.providers.amazon.aws.transfers.s3_to_redshift import S3ToRedshiftOperator

redshift_connector.connect(host="shop")  # ticks
boto3.client("redshift-data")  # ticks
boto3.client("redshift")  # ticks
url = "redshift+redshift_connector://shop@db/shop"  # ticks
psycopg2.connect(host="shop.redshift.amazonaws.com")  # ticks
psycopg.connect(host="shop.redshift.amazonaws.com")  # ticks
RedshiftSQLOperator(task_id="a")  # ticks
RedshiftDataOperator(task_id="b")  # ticks
S3ToRedshiftOperator(task_id="c")  # ticks
RedshiftSQLHook()  # ticks
wr.redshift.copy(frame, "s3://shop")  # ticks
