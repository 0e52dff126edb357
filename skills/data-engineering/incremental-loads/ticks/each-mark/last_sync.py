def get_last_sync_date(table):
    return table.get_item(Key={"id": "sales"})["Item"]["day"]


def store_last_sync_date(table, day):
    table.put_item(Item={"id": "sales", "day": day})
