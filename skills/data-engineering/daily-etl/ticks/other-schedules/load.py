import pandas as pd
from apscheduler.schedulers.blocking import BlockingScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger
from celery.schedules import crontab
from prefect.schedules import Cron

from sqlalchemy import insert

from flows import load
from shop.models import Sale

BlockingScheduler().add_job(load, "interval", days=1)  # ticks
tasks.add_job(load, "cron", hour=5)  # ticks
tasks.add_job(load, "interval", days=1)  # ticks
tasks.add_job(load, "interval", hours=6)  # ticks
tasks.add_job(load, "interval", minutes=30)  # ticks
tasks.add_job(load, CronTrigger(hour=6))  # ticks
tasks.add_job(load, CronTrigger.from_crontab("0 5 * * *"))  # ticks
beat = {"load": crontab(hour=5, minute=0)}  # ticks
load.serve(name="load", cron="0 5 * * *")  # ticks
load.deploy(name="load", cron="0 6 * * *")  # ticks
every_day = IntervalTrigger(days=1)  # ticks
every_hour = IntervalTrigger(hours=1)  # ticks
tasks.add_job(load, "interval", hours=6)  # ticks
tasks.add_job(load, "interval", minutes=30)  # ticks
often = {"load": crontab(minute="*/30")}  # ticks
morning = Cron(cron="0 5 * * *")  # ticks
pd.read_html(url)  # ticks
pd.read_csv("https://data.example/sales.csv")  # ticks
pd.read_json("https://data.example/sales.json")  # ticks
pd.read_excel("https://data.example/sales.xlsx")  # ticks
pd.read_parquet("https://data.example/sales.parquet")  # ticks
pd.read_sql("select 1", engine)  # ticks
pd.read_sql_query(query, engine)  # ticks
cursor.fetchall()  # ticks
hook.get_pandas_df(query)  # ticks
hook.get_records(query)  # ticks
hook.insert_rows("sales", rows)  # ticks
client.insert_rows_json("sales", rows)  # ticks
snow.write_pandas(rows, "SALES")  # ticks
s3.load_string(text, "sales.csv")  # ticks
s3.load_file("sales.csv", "sales.csv")  # ticks
collection.bulk_write(rows)  # ticks
frame.write.saveAsTable("sales")  # ticks
frame.write.mode("append").parquet("s3a://sales")  # ticks
frame.write.format("delta").save("s3a://sales")  # ticks
frame.write.jdbc(url, "sales")  # ticks
frame.write_database("sales", uri)  # ticks
connection.execute(insert(table).values(rows))  # ticks
Sale.objects.create(**row)  # ticks
Sale.objects.bulk_create(rows)  # ticks
Sale.objects.update_or_create(day=day, defaults=row)  # ticks
