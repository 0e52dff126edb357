import boto3

sqs = boto3.client("sqs")
sqs.send_message(QueueUrl=url)  # ticks
sqs.send_message_batch(QueueUrl=url)  # ticks
sqs.receive_message(QueueUrl=url)  # ticks
sqs.delete_message(QueueUrl=url)  # ticks
sqs.create_queue(QueueName="sales")  # ticks
queue = boto3.resource("sqs").get_queue_by_name(QueueName="sales")  # ticks
other = boto3.resource("sqs").Queue(url)  # ticks
queue.send_messages(Entries=[])  # ticks
queue.receive_messages()  # ticks
