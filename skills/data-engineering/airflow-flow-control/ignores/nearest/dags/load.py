from airflow.operators.python import PythonOperator, BranchPythonOperator
load = PythonOperator(task_id='load')  # S3KeySensor
