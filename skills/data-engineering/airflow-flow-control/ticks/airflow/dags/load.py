from airflow.datasets import Dataset
from airflow.decorators import dag, task, task_group
from airflow.operators.python import BranchPythonOperator, ShortCircuitOperator
from airflow.operators.trigger_dagrun import TriggerDagRunOperator
from airflow.providers.common.sql.operators.sql import BranchSQLOperator
from airflow.sdk import Asset
from airflow.sensors.base import BaseSensorOperator
from airflow.sensors.date_time import DateTimeSensorAsync
from airflow.sensors.external_task import ExternalTaskSensor
from airflow.sensors.filesystem import FileSensor
from airflow.utils.task_group import TaskGroup


@dag()
def load():
    FileSensor(task_id="wait")  # ticks
    DateTimeSensorAsync(task_id="later")  # ticks
    BranchPythonOperator(task_id="branch")  # ticks
    ShortCircuitOperator(task_id="stop")  # ticks
    BranchSQLOperator(task_id="rows")  # ticks
    TriggerDagRunOperator(task_id="next")  # ticks
    TaskGroup("group")  # ticks
    Dataset("s3://shop/sales")  # ticks
    Asset("s3://shop/stock")  # ticks

    @task.sensor  # ticks
    def ready(): ...

    @task.branch  # ticks
    def choose(): ...

    @task.short_circuit  # ticks
    def enough(): ...

    @task
    def one(city): ...

    @task_group  # ticks
    def cities(): ...

    one.expand(city=["Recife"])  # ticks


class SaleSensor(BaseSensorOperator): ...  # ticks
