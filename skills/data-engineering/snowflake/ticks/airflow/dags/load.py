from airflow.providers.snowflake.hooks.snowflake import SnowflakeHook
from airflow.providers.snowflake.operators.snowflake import SnowflakeOperator, SnowflakeSqlApiOperator
from airflow.providers.snowflake.transfers.s3_to_snowflake import S3ToSnowflakeOperator

SnowflakeOperator(task_id="a")  # ticks
SnowflakeSqlApiOperator(task_id="b")  # ticks
S3ToSnowflakeOperator(task_id="c")  # ticks
SnowflakeHook()  # ticks
