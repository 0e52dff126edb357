from airflow.providers.google.cloud.hooks.bigquery import BigQueryHook
from airflow.providers.google.cloud.operators.bigquery import BigQueryInsertJobOperator
from airflow.providers.google.cloud.transfers.gcs_to_bigquery import GCSToBigQueryOperator as Load

BigQueryInsertJobOperator(task_id="query")  # ticks
Load(task_id="load")  # ticks
BigQueryHook()  # ticks
