from datetime import timedelta

from airflow import DAG
from airflow.decorators import dag

DAG("a", schedule="@hourly")  # ticks
DAG("b", schedule="@daily")  # ticks
DAG("c", schedule="@weekly")  # ticks
DAG("d", schedule="@monthly")  # ticks
DAG("e", schedule="@yearly")  # ticks
DAG("f", schedule="@continuous")  # ticks
DAG("g", schedule_interval="@daily")  # ticks
DAG("h", schedule="0 5 * * *")  # ticks
DAG("i", schedule_interval="0 5 * * *")  # ticks
DAG("j", schedule=timedelta(days=1))  # ticks
DAG("k", schedule_interval=timedelta(days=1))  # ticks


@dag(schedule="@daily")  # ticks
def l(): ...


@dag(schedule="0 5 * * *")  # ticks
def m(): ...


@dag(schedule=timedelta(days=1))  # ticks
def n(): ...
