import boto3
from airflow.providers.amazon.aws.operators.redshift_data import RedshiftDataOperator
from airflow.providers.google.cloud.operators.bigquery import BigQueryInsertJobOperator
from airflow.providers.snowflake.operators.snowflake import SnowflakeOperator

s3 = boto3.client("s3")  # ticks
SnowflakeOperator(task_id="a")  # ticks
BigQueryInsertJobOperator(task_id="b")  # ticks
RedshiftDataOperator(task_id="c")  # ticks
