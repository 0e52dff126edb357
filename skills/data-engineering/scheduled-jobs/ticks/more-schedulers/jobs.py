from django_cron import CronJobBase

from flows import load, scheduler

load.serve(name="load", cron="0 5 * * *")  # ticks
load.deploy(name="load", cron="0 5 * * *")  # ticks
load.serve(name="load", interval=60)  # ticks
scheduler.add_job(load, "cron", hour=5)  # ticks
scheduler.add_job(load, "interval", hours=1)  # ticks
scheduler.add_job(load, trigger="cron", hour=5)  # ticks
scheduler.add_job(load, trigger="interval", hours=1)  # ticks

CRONJOBS = [("0 5 * * *", "shop.jobs.load")]  # ticks

app.conf.beat_schedule = {"load": {"task": "load", "schedule": 60.0}}  # ticks


class Load(CronJobBase):  # ticks
    pass
