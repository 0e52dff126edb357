from pulumi_aws import s3

raw = s3.Bucket("raw")  # ticks
