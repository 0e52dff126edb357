from pyathena import connect

connect(s3_staging_dir=results)
