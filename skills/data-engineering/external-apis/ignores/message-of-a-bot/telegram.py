import aiohttp
import httpx
import requests

API = f"https://api.telegram.org/bot{token}"
message = {"chat_id": chat, "text": "The bread is ready."}

requests.post(f"{API}/sendMessage", json=message)
requests.Session().post(f"{API}/sendMessage", json=message)
httpx.post(f"{API}/sendMessage", json=message).raise_for_status()


async def send():
    async with httpx.AsyncClient() as client:
        response = await client.post(f"{API}/sendMessage", json=message)
        if response.status_code != 200:
            print(response.text)
    async with aiohttp.ClientSession() as web:
        await web.post(f"{API}/sendMessage", json=message)
