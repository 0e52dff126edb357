from google.cloud import storage
storage.Client()  # upload_from_filename
