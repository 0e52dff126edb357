from google.cloud import bigquery


class Loader:
    def __init__(self):
        self.made = bigquery.Client()

    def load(self):
        self.client.query("select 1")  # ticks
        self.client.query_and_wait("select 1")  # ticks
        self.client.load_table_from_dataframe(frame, "sales")  # ticks
        self.client.load_table_from_uri("gs://shop/sales", "sales")  # ticks
        self.client.load_table_from_json(rows, "sales")  # ticks
        self.client.insert_rows_json("sales", rows)  # ticks
