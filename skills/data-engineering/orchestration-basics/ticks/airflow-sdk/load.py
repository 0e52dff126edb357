from airflow.sdk import DAG, task

pipeline = DAG("load")  # ticks


@task  # ticks
def read(): ...
