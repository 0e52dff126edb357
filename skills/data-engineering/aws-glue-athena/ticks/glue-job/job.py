from awsglue.context import GlueContext
from awsglue.job import Job

context = GlueContext(spark)  # ticks
job = Job(context)  # ticks
