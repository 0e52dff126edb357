import boto3

from .load import load

topic = boto3.client("sns")


def handler(event, context):
    try:
        load()
    except ValueError as error:
        topic.publish(TopicArn="…", Message=str(error))  # ticks
        raise


def handle_all(event, context):
    try:
        load()
    except Exception as error:
        self.send_alert(str(error))  # ticks


def handle_one(event, job):
    try:
        load()
    except ValueError as error:
        job.notify_owner(str(error))  # ticks
