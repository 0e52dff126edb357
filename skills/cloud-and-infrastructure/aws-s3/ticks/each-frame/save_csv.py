sales.to_csv("s3://shop/sales.csv")
