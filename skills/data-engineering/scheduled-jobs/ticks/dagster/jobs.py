from dagster import ScheduleDefinition, schedule

daily = ScheduleDefinition(job=load, cron_schedule="0 5 * * *")  # ticks


@schedule(job=load, cron_schedule="0 6 * * *")  # ticks
def early(context):
    return {}
