import boto3

athena = boto3.client("athena")
athena.start_query_execution(QueryString="select 1")  # ticks
athena.get_query_results(QueryExecutionId="a")  # ticks
