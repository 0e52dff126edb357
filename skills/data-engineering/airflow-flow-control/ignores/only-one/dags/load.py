from airflow.operators.python import ShortCircuitOperator

enough = ShortCircuitOperator(task_id="enough", python_callable=has_rows)
