def upload_to_bronze(text):  # ticks
    client.put_object(Bucket="raw", Body=text)


def bronze_to_silver(key):  # ticks
    return clean(client.get_object(Bucket="raw", Key=key))


def gold_views(engine):  # ticks
    engine.execute(views)
