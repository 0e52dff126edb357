import json
import urllib.request

import aiohttp
import httpx
import requests
from airflow.providers.http.hooks.http import HttpHook
from airflow.providers.http.operators.http import HttpOperator, SimpleHttpOperator

requests.get(url)  # ticks
requests.request("GET", url)  # ticks
session = requests.Session()
session.get(url)  # ticks
session.request("GET", url)  # ticks
httpx.get(url)  # ticks
client = httpx.Client()
client.get(url)  # ticks
json.load(urllib.request.urlopen(url))  # ticks
HttpHook()  # ticks
SimpleHttpOperator(task_id="a")  # ticks
HttpOperator(task_id="b")  # ticks


async def fetch():
    waiting = httpx.AsyncClient()
    await waiting.get(url)  # ticks
    web = aiohttp.ClientSession()
    await web.get(url)  # ticks
