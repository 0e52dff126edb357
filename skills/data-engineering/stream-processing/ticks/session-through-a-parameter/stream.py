from pyspark.sql import DataFrame


def start(session):
    rows = session.readStream.format("rate").load()  # ticks
    rows.writeStream.start()  # ticks
