import json

import requests


def ask(question):
    response = requests.post("http://localhost:11434/api/generate", json={"prompt": question}, timeout=30)
    return json.loads(response.text)
