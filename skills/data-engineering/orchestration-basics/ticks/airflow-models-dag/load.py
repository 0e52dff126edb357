from airflow.models.dag import DAG
from airflow.operators.python import PythonOperator

pipeline = DAG("load")  # ticks
step = PythonOperator(task_id="read")  # ticks
