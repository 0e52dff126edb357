from prefect import serve

serve(load, cron="0 5 * * *")  # ticks
