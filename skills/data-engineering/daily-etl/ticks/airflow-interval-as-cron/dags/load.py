import requests
from airflow import DAG

DAG("d", schedule_interval="0 5 * * *")  # ticks
requests.get(url)  # ticks
frame.to_sql("sales", engine)  # ticks
