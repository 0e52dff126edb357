import boto3

glue = boto3.client("glue")
glue.start_job_run(JobName="load")  # ticks
glue.start_crawler(Name="sales")  # ticks
glue.create_job(Name="load")  # ticks
glue.create_crawler(Name="sales")  # ticks
