import requests
import schedule

schedule.every().monday.do(load)
requests.get(url)
frame.to_sql("sales", engine)
