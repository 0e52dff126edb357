from airflow import DAG
from airflow.operators.python import PythonOperator

from scripts.day import extract, load

with DAG(dag_id="day", schedule="@daily"):  # ticks
    extracted = PythonOperator(task_id="extract", python_callable=extract)
    loaded = PythonOperator(task_id="load", python_callable=load)
    extracted >> loaded
