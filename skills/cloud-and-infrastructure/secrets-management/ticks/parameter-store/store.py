import boto3

store = boto3.client("ssm")
store.get_parameter(Name="a")  # ticks
