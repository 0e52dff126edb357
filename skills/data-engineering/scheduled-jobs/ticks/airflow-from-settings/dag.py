from airflow import DAG
from airflow.decorators import dag

from settings import SCHEDULE

with DAG("orders", schedule=SCHEDULE):  # ticks
    pass


@dag(schedule_interval=SCHEDULE)  # ticks
def sales(): ...
