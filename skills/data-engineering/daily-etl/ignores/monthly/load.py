import requests
from celery.schedules import crontab

beat = {"load": crontab(hour=5, minute=0, day=1)}
requests.get(url)
frame.to_sql("sales", engine)
