def load_last_processed_date(table):
    return table.get_item(Key={"id": "sales"})["Item"]["day"]


def update_last_processed_date(table, day):
    table.put_item(Item={"id": "sales", "day": day})
