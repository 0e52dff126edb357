import duckdb
duckdb.sql("select day, sum(price) from 'sales.parquet' group by day").show()
