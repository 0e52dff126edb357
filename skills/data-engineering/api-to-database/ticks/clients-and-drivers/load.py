import urllib.request

import aiohttp
import httpx
import requests
from airflow.providers.http.hooks.http import HttpHook
from airflow.providers.http.operators.http import HttpOperator, SimpleHttpOperator

from store import store

httpx.get(url)  # ticks
one = requests.Session()
one.get(url)  # ticks
one.request("GET", url)  # ticks
two = httpx.Client()
two.get(url)  # ticks
three = httpx.AsyncClient()
three.get(url)  # ticks
four = aiohttp.ClientSession()
four.get(url)  # ticks
urllib.request.urlopen(url)  # ticks
HttpHook()  # ticks
SimpleHttpOperator(task_id="a")  # ticks
HttpOperator(task_id="b")  # ticks
