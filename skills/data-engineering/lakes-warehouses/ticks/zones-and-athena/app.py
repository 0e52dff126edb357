import awswrangler as wr
from pyathena import connect

connect(s3_staging_dir="s3://shop/results/")  # ticks
wr.athena.read_sql_query("select city from sales", database="shop")  # ticks
wr.redshift.connect("shop")  # ticks
