import requests
from dagster import ScheduleDefinition, asset, schedule


@asset
def sales(engine):
    prices = requests.get(url).json()  # ticks
    frame(prices).to_sql("sales", engine)  # ticks


daily = ScheduleDefinition(job=load, cron_schedule="0 5 * * *")  # ticks
often = ScheduleDefinition(job=load, cron_schedule="@hourly")  # ticks


@schedule(job=load, cron_schedule="@daily")  # ticks
def early(context):
    return {}
