import sqlite3

import requests


def read(path):
    try:
        return open(path).read()
    except FileNotFoundError:  # ticks
        print(f"There is no {path}.")
        return None


def write(path):
    try:
        open(path, "w").write("")
    except PermissionError:  # ticks
        return False
    return True


def remove(path):
    try:
        path.unlink()
    except OSError:  # ticks
        return False
    return True


def send(sale):
    try:
        sale.send()
    except ConnectionError:  # ticks
        return False
    return True


def add(sale):
    try:
        save(sale)
    except sqlite3.Error:  # ticks
        return False
    return True


def fetch(url):
    try:
        return requests.get(url)
    except requests.exceptions.Timeout:  # ticks
        return None


def fetch_all(urls):
    try:
        return [requests.get(url) for url in urls]
    except requests.exceptions.RequestException:  # ticks
        return []
