from airflow.sdk import dag, task
from airflow.timetables.trigger import CronTriggerTimetable


@dag(schedule=CronTriggerTimetable("0 6 * * *", timezone="UTC"))  # ticks
def load():
    @task
    def rates():
        return 1

    rates()
