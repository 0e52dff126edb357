from azure.storage.blob import BlobClient


def run(blob):
    blob.upload_blob(data)  # ticks
    blob.download_blob()  # ticks
    blob.list_blobs()  # ticks
    blob.upload_data(data)  # ticks
