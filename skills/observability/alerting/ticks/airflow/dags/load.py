from airflow import DAG
from airflow.operators.email import EmailOperator
from airflow.providers.slack.notifications.slack_webhook import send_slack_webhook_notification
from airflow.providers.slack.operators.slack import SlackAPIPostOperator
from airflow.providers.slack.operators.slack_webhook import SlackWebhookOperator

DAG("a", on_failure_callback=tell)  # ticks
DAG("b", sla_miss_callback=tell)  # ticks
SlackWebhookOperator(task_id="a")  # ticks
SlackAPIPostOperator(task_id="b")  # ticks
EmailOperator(task_id="c")  # ticks
send_slack_webhook_notification(text="failed")  # ticks
