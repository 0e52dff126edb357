def save(blob, data, day):
    key = f"raw/sales/day={day}/sales"
    blob.upload_from_string(data)
