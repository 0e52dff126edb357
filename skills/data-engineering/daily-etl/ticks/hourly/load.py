import requests
import schedule

schedule.every().hour.do(load)
requests.get(url)
frame.to_sql("sales", engine)
