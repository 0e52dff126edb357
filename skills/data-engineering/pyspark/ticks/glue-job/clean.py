from awsglue.context import GlueContext

rows = context.spark_session.table("sales").groupBy("city")  # ticks
