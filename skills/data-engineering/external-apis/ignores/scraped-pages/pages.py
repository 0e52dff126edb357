import aiohttp
import httpx
import requests


async def pages(url):
    requests.get(url)
    requests.Session().get(url)
    httpx.get(url)
    httpx.Client().get(url)
    await aiohttp.ClientSession().get(url)
