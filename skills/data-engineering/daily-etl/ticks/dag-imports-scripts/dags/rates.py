from airflow.decorators import dag, task

from etl.extract import extract
from etl.load import load


@dag(schedule="@daily")  # ticks
def rates():
    @task
    def run():
        load(extract())

    run()
