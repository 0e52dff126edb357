import boto3
queue = boto3.client("sqs")
queue.send_message(QueueUrl=url, MessageBody="1")
