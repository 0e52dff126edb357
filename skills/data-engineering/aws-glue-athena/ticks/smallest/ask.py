import boto3
client = boto3.client("athena")
client.start_query_execution(QueryString=query)
