import boto3


def notify(order):
    boto3.client("sns").publish(TopicArn="…", Message=order.id)


def place(order):
    order.save()
    notify(order)
