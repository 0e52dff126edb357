from airflow import DAG
from airflow.decorators import dag, task
from airflow.operators.python import PythonOperator

pipeline = DAG("load")  # ticks
step = PythonOperator(task_id="read")  # ticks


@dag()  # ticks
def load():
    @task  # ticks
    def read(): ...
