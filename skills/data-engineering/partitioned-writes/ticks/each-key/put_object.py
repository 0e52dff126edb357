def save(s3, data, day):
    key = f"raw/sales/day={day}/sales"
    s3.put_object(Bucket="lake", Key=key, Body=data)
