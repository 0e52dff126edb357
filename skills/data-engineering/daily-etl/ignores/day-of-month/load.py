import requests
from celery.schedules import crontab

beat = {"load": crontab(hour=5, minute=0, day_of_month=1)}
requests.get(url)
frame.to_sql("sales", engine)
