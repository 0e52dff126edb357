def upload_to_bronze(text):
    client.put_object(Bucket="raw", Body=text)


def bronze_to_silver(key):
    return clean(client.get_object(Bucket="raw", Key=key))
