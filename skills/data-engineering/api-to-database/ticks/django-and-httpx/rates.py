import httpx

from shop.models import Rate

Rate.objects.create(**httpx.get(url).json())  # ticks
