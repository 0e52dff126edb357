from airflow_provider.great_expectations import GreatExpectationsOperator

GreatExpectationsOperator(task_id="e")  # ticks
