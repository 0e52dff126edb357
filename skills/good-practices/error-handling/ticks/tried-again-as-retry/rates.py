import time

import requests


def rates(url):
    for retry in range(3):
        try:
            return requests.get(url).json()
        except Exception as error:  # ticks
            print(error)
            time.sleep(2)
