import httpx

httpx.get("http://localhost:8000/sales")
