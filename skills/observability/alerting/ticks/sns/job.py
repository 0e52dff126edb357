import boto3

from .load import load


def notify(subject, message):
    boto3.client("sns").publish(TopicArn="…", Subject=subject, Message=message)


def handler(event, context):
    try:
        load()
    except ValueError as error:
        notify("Load failed", str(error))  # ticks
        raise
