import requests
from apscheduler.schedulers.blocking import BlockingScheduler

BlockingScheduler().add_job(load, "cron", day_of_week="mon", hour=5)
requests.get(url)
frame.to_sql("sales", engine)
