import awswrangler as wr
from airflow.providers.amazon.aws.operators.athena import AthenaOperator
from airflow.providers.amazon.aws.operators.glue import GlueJobOperator
from pyathena import connect

rows = wr.athena.read_sql_query("select 1", database="shop")  # ticks
wr.catalog.create_database("shop")  # ticks
athena = connect(s3_staging_dir="s3://shop")  # ticks
AthenaOperator(task_id="query")  # ticks
GlueJobOperator(task_id="job")  # ticks
