import azure.functions as func
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger
from flask_apscheduler import APScheduler

from jobs import load

CronTrigger(hour=6)  # ticks
IntervalTrigger(hours=1)  # ticks
scheduler = APScheduler()
app = func.FunctionApp()


@scheduler.task("interval", id="load", hours=1)  # ticks
def every_hour(): ...


@app.schedule(schedule="0 0 6 * * *", arg_name="timer")  # ticks
def daily(timer): ...


@app.timer_trigger(schedule="0 0 6 * * *", arg_name="timer")  # ticks
def nightly(timer): ...
