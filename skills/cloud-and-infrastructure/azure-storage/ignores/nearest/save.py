from azure.storage.blob import BlobServiceClient
print('upload_blob')
