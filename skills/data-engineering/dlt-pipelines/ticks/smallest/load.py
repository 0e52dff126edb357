import dlt

pipeline = dlt.pipeline(pipeline_name="rides", destination="duckdb")
pipeline.run(rides, table_name="rides")
