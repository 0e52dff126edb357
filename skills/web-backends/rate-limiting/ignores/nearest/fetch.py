import time, requests
for page in pages:
    requests.get(page); time.sleep(1)  # rate limit of the API
