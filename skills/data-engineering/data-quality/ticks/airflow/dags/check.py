from airflow.providers.common.sql.operators.sql import (
    SQLCheckOperator,
    SQLColumnCheckOperator,
    SQLTableCheckOperator,
    SQLValueCheckOperator,
)
from airflow.providers.great_expectations.operators.gx import GreatExpectationsOperator

SQLColumnCheckOperator(task_id="a")  # ticks
SQLTableCheckOperator(task_id="b")  # ticks
SQLCheckOperator(task_id="c")  # ticks
SQLValueCheckOperator(task_id="d")  # ticks
GreatExpectationsOperator(task_id="e")  # ticks
