from airflow import DAG
from airflow.operators.python import PythonOperator

from etl import extract, load

with DAG(dag_id="prices", schedule="@daily"):  # ticks
    PythonOperator(task_id="copy", python_callable=lambda: load(extract()))
