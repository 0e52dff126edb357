import json

import requests


def ask(question):
    response = requests.post("https://api.openai.com/v1/responses", json={"input": question}, timeout=30)
    return json.loads(response.text)  # ticks
