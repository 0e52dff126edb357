import time


def one(url):
    for attempt in range(3):
        try:
            return get(url)
        except OSError:
            time.sleep(2**attempt)  # ticks


def two(url):
    for retry in range(3):
        try:
            return get(url)
        except OSError:
            time.sleep(2**retry)  # ticks


def three(url):
    for tries in range(3):
        try:
            return get(url)
        except OSError:
            time.sleep(2**tries)  # ticks


def four(url):
    for try_number in range(3):
        try:
            return get(url)
        except OSError:
            time.sleep(2**try_number)  # ticks


def five(url):
    retries = 3
    while retries > 0:
        try:
            return get(url)
        except OSError:
            retries -= 1
            time.sleep(1)  # ticks


def six(url):
    attempts = 0
    while attempts < 3:
        try:
            return get(url)
        except OSError:
            attempts += 1
            time.sleep(attempts)  # ticks


def seven(url):
    attempt = 0
    while attempt < 3:
        try:
            return get(url)
        except OSError:
            attempt += 1
            time.sleep(attempt)  # ticks


def eight(url):
    tries = 0
    while tries < 3:
        try:
            return get(url)
        except OSError:
            tries += 1
            time.sleep(tries)  # ticks
