from google.cloud import bigquery

by_day = bigquery.TimePartitioning(field="day")  # ticks
by_id = bigquery.RangePartitioning(field="id")  # ticks
