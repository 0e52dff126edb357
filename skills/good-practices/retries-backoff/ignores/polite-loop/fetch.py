import time

import requests


def all_pages(pages):
    for page in range(pages):
        try:
            requests.get(f"https://shop.example/sales?page={page}")
        except requests.RequestException:
            print("skipped")
        time.sleep(1)
