import gcsfs
from airflow.providers.google.cloud.hooks.gcs import GCSHook
from airflow.providers.google.cloud.transfers.local_to_gcs import LocalFilesystemToGCSOperator
from google.cloud import storage

bucket = storage.Client().bucket("shop")
bucket.blob("a").upload_from_filename("a")  # ticks
bucket.blob("a").upload_from_string("a")  # ticks
bucket.blob("a").upload_from_file(file)  # ticks
bucket.blob("a").download_to_filename("a")  # ticks
bucket.blob("a").download_as_text()  # ticks
bucket.blob("a").download_as_bytes()  # ticks
bucket.blob("a").download_as_string()  # ticks
bucket.list_blobs()  # ticks
bucket.blob("a")  # ticks
gcsfs.GCSFileSystem()  # ticks
GCSHook()  # ticks
LocalFilesystemToGCSOperator(task_id="a")  # ticks
