from google.cloud import bigquery

client = bigquery.Client()
client.query("select 1")  # ticks
client.query_and_wait("select 1")  # ticks
client.load_table_from_dataframe(frame, "sales")  # ticks
client.load_table_from_uri("gs://shop/sales", "sales")  # ticks
client.load_table_from_file(file, "sales")  # ticks
client.load_table_from_json(rows, "sales")  # ticks
client.insert_rows("sales", rows)  # ticks
client.insert_rows_json("sales", rows)  # ticks
client.create_table("sales")  # ticks
client.create_dataset("shop")  # ticks
