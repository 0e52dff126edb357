import ftplib
import requests
from airflow import DAG
from airflow.timetables.trigger import CronTriggerTimetable
from bs4 import BeautifulSoup

DAG("a", schedule="@daily")  # ticks
DAG("b", schedule="0 5 * * *")  # ticks
DAG("c", schedule_interval="@daily")  # ticks
DAG("d", schedule="@hourly")  # ticks
DAG("e", schedule="0 */6 * * *")  # ticks
DAG("f", schedule="30 18 * * 1-5")  # ticks
DAG("g", schedule=CronTriggerTimetable("0 6 * * *", timezone="UTC"))  # ticks
DAG("h", schedule="@continuous")  # ticks
requests.get(url)  # ticks
ftplib.FTP("example.org")  # ticks
BeautifulSoup(text, "lxml")  # ticks
frame.to_sql("sales", engine)  # ticks
frame.to_parquet("sales.parquet")  # ticks
frame.to_gbq("shop.sales")  # ticks
