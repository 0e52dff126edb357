from datetime import timedelta

import requests
from airflow.decorators import dag


@dag(schedule=timedelta(days=1))  # ticks
def sales():
    rows = requests.get("https://shop.example/sales").json()  # ticks
    store.insert_many(rows)  # ticks
