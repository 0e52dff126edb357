from datetime import timedelta

import requests
from airflow import DAG

with DAG("sales", schedule=timedelta(hours=6)) as dag:  # ticks
    rows = requests.get("https://shop.example/sales").json()  # ticks
    store.insert_many(rows)  # ticks
