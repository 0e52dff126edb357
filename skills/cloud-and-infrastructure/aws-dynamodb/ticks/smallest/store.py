import boto3
table = boto3.resource("dynamodb").Table("sales")
table.put_item(Item=sale)
