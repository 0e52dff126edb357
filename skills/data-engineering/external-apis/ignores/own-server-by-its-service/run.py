import requests

CLEANING = "http://cleaning:8003/cleaning"


def clean():
    return requests.post(CLEANING)
