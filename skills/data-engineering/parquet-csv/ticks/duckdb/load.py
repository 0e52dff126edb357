import duckdb

duckdb.sql("COPY (SELECT * FROM read_csv_auto('sales.csv')) TO 'sales.parquet' (FORMAT PARQUET)")  # ticks
