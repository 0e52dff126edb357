from awsglue.context import GlueContext

frame = context.create_dynamic_frame.from_options("s3", {"paths": paths}, format="csv")
frame.toDF().write.csv("s3://shop/csv")  # ticks
context.write_dynamic_frame.from_options(frame, "s3", {"path": path}, format="parquet")  # ticks
