import dlt
import schedule
from dlt.sources.helpers import requests


def load():
    pipeline = dlt.pipeline("rates", destination="duckdb")
    rates = requests.get(url).json()  # ticks
    pipeline.run(rates, table_name="rate")  # ticks


schedule.every().day.at("03:00").do(load)  # ticks
