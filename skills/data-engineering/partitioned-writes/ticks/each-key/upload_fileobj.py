def save(s3, data, day):
    key = f"raw/sales/day={day}/sales"
    s3.upload_fileobj(data, "lake", key)
