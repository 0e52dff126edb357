from azure.storage.blob import BlobClient
blob = BlobClient.from_connection_string(text, "sales", "a.csv")
blob.upload_blob(data)
