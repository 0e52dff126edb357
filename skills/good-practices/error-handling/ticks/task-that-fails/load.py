from airflow.exceptions import AirflowException


def load(answer):
    if answer.status_code != 200:
        raise AirflowException(answer.text)  # ticks
