from airflow.operators.python import ShortCircuitOperator
from airflow.providers.amazon.aws.sensors.s3 import S3KeySensor
wait = S3KeySensor(task_id='wait', bucket_key='s3://sales/a.csv')
enough = ShortCircuitOperator(task_id='enough', python_callable=has_rows)
