import requests
import schedule

schedule.every().day.at("05:00").do(load)  # ticks
requests.get(url)  # ticks
frame.to_sql("sales", engine)  # ticks
