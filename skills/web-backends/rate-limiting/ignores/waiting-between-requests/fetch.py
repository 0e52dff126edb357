import time

import requests

for page in range(10):
    requests.get(f"https://api.example.org/sales?page={page}")
    time.sleep(1)
