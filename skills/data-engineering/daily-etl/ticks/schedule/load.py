import requests
import schedule

schedule.every().day.at("05:00").do(load)  # ticks
schedule.every().hour.do(load)  # ticks
schedule.every(6).hours.do(load)  # ticks
schedule.every(15).minutes.do(load)  # ticks
requests.get(url)  # ticks
frame.to_sql("sales", engine)  # ticks
