import ftplib
import requests
from airflow import DAG
from bs4 import BeautifulSoup

DAG("a", schedule="@daily")  # ticks
DAG("b", schedule="0 5 * * *")  # ticks
DAG("c", schedule_interval="@daily")  # ticks
DAG("d", schedule="@hourly")  # ticks
DAG("e", schedule="@continuous")  # ticks
DAG("f", schedule="*/15 * * * *")  # ticks
requests.get(url)  # ticks
ftplib.FTP("example.org")  # ticks
BeautifulSoup(text, "lxml")  # ticks
frame.to_sql("sales", engine)  # ticks
frame.to_parquet("sales.parquet")  # ticks
frame.to_gbq("shop.sales")  # ticks
