import requests
from dagster import ScheduleDefinition, schedule

frame(requests.get(url).json()).to_sql("sales", engine)  # ticks
hourly = ScheduleDefinition(job=load, cron_schedule="@hourly")  # ticks
daily = ScheduleDefinition(job=load, cron_schedule="@daily")  # ticks


@schedule(job=load, cron_schedule="30 5 * * *")  # ticks
def early(context):
    return {}
