import prefect
import requests
from prefect import serve

serve(load, cron="0 5 * * *")  # ticks
requests.get(url)  # ticks


def store(session, bucket, client, cursor):
    session.add(sale)  # ticks
    session.add_all(sales)  # ticks
    session.commit()
    cursor.copy_expert(change, file)  # ticks
    cursor.execute_values(change, rows)  # ticks
    cursor.insert_many(rows)  # ticks
    session.bulk_insert_mappings(Sale, rows)  # ticks
    bucket.upload_file("sales.csv", "sales.csv")  # ticks
    bucket.upload_fileobj(file, "sales.csv")  # ticks
    bucket.put_object(Key="sales.csv")  # ticks
    client.load_table_from_dataframe(frame, "sales")  # ticks
