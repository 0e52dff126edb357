from google.cloud import storage
bucket = storage.Client().bucket("sales")
bucket.blob("a.csv").upload_from_filename("a.csv")
