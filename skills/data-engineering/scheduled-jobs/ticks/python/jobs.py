import schedule
from apscheduler.schedulers.blocking import BlockingScheduler
from celery.schedules import crontab
from prefect.client.schemas.schedules import CronSchedule, IntervalSchedule
from prefect.schedules import Cron, Interval

Cron("0 5 * * *")  # ticks
CronSchedule("0 5 * * *")  # ticks
Interval(60)  # ticks
IntervalSchedule(60)  # ticks
schedule.every().day.at("05:00").do(load)  # ticks
jobs = BlockingScheduler()
jobs.add_job(load, every, hour=5)  # ticks


@jobs.scheduled_job("cron", hour=5)  # ticks
def nightly(): ...


nightly = crontab(hour=5)  # ticks
