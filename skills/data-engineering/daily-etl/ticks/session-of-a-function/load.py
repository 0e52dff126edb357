import requests
import schedule

from sessions import retrying


def load():
    rows = retrying(requests.Session).get(url).json()  # ticks
    frame(rows).to_sql("sales", engine)  # ticks


schedule.every().day.at("05:00").do(load)  # ticks
