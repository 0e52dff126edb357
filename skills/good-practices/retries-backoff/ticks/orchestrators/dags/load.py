from airflow.operators.python import PythonOperator
from celery import shared_task
from prefect import task

PythonOperator(task_id="a", retries=3)  # ticks
PythonOperator(task_id="b", retry_delay=60)  # ticks
PythonOperator(task_id="c", retry_exponential_backoff=True)  # ticks


@task(retries=3)  # ticks
def one(): ...


@shared_task(autoretry_for=[ValueError])  # ticks
def two(): ...


@shared_task(max_retries=3)  # ticks
def three(): ...


@shared_task(retry_backoff=True)  # ticks
def four(): ...
