import boto3

sns = boto3.client("sns")
sns.publish(TopicArn=arn)  # ticks
sns.publish_batch(TopicArn=arn)  # ticks
sns.subscribe(TopicArn=arn)  # ticks
sns.create_topic(Name="sales")  # ticks
boto3.resource("sns").Topic(arn)  # ticks
