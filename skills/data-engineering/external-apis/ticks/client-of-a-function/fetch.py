import httpx

from clients import retrying

sales = retrying(httpx.Limits()).get(url).json()  # ticks
