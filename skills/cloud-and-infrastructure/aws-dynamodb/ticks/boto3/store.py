import boto3

dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("sales")  # ticks
table.put_item(Item={})  # ticks
table.get_item(Key={})  # ticks
table.query()  # ticks
table.scan()  # ticks
table.update_item(Key={})  # ticks
table.delete_item(Key={})  # ticks
table.batch_writer()  # ticks
dynamodb.batch_get_item(RequestItems={})  # ticks
dynamodb.batch_write_item(RequestItems={})  # ticks
client.transact_write_items(TransactItems=[])  # ticks
