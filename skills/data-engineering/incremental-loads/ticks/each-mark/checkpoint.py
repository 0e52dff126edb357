def load_checkpoint_date(table):
    return table.get_item(Key={"id": "sales"})["Item"]["day"]


def set_checkpoint_date(table, day):
    table.put_item(Item={"id": "sales", "day": day})
