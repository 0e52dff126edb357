def extract(blob):
    blob.download_as_string()  # ticks
    blob.download_as_bytes()  # ticks
    blob.download_as_text()  # ticks
    blob.download_to_filename("prices.csv")  # ticks
    s3.download_file("shop", "prices.csv", "prices.csv")  # ticks
    return s3.download_fileobj("shop", "prices.csv", file)  # ticks


def load(blob):
    blob.upload_from_filename("prices.parquet")  # ticks
    blob.upload_from_string(text)  # ticks
    blob.upload_from_file(file)  # ticks
