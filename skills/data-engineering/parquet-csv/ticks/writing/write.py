import awswrangler as wr
import fastparquet

frame.to_parquet("a.parquet")  # ticks
frame.write_parquet("a.parquet")  # ticks
fastparquet.write("a.parquet", frame)  # ticks
wr.s3.to_parquet(frame, "s3://shop/a")  # ticks
rows.write.mode("overwrite").parquet("a")  # ticks
