from google.cloud import storage

client = storage.Client()


def run(file):
    file.upload_from_filename("a")  # ticks
    file.upload_from_string("a")  # ticks
    file.upload_from_file(other)  # ticks
    file.download_to_filename("a")  # ticks
    file.download_as_text()  # ticks
    file.download_as_bytes()  # ticks
    file.download_as_string()  # ticks
