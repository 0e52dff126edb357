import httpx

client = httpx.Client()
client.get("http://localhost:8000/sales")
