from azure.storage.blob import BlobServiceClient
from azure.storage.filedatalake import DataLakeServiceClient

service = BlobServiceClient(url)
service.get_blob_client("a", "b")  # ticks
service.get_container_client("a")  # ticks
lake = DataLakeServiceClient(url)
lake.get_file_client("a", "b")  # ticks
lake.create_file("a")  # ticks
