def fetch_last_loaded_date(table):
    return table.get_item(Key={"id": "sales"})["Item"]["day"]


def write_last_loaded_date(table, day):
    table.put_item(Item={"id": "sales", "day": day})
