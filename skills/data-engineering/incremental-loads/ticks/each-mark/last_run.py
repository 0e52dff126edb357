def read_last_run_date(table):
    return table.get_item(Key={"id": "sales"})["Item"]["day"]


def save_last_run_date(table, day):
    table.put_item(Item={"id": "sales", "day": day})
