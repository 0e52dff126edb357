import requests
from airflow.decorators import dag


@dag(schedule="@daily")  # ticks
def a(): ...


@dag(schedule_interval="0 5 * * *")  # ticks
def b(): ...


requests.get(url)  # ticks
frame.to_sql("sales", engine)  # ticks
