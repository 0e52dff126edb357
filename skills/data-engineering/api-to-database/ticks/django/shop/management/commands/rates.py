import requests

from shop.models import Rate

for one in requests.get(url).json():  # ticks
    Rate.objects.create(**one)  # ticks
    Rate.objects.get_or_create(**one)  # ticks
    Rate.objects.update_or_create(**one)  # ticks
Rate.objects.bulk_create(rates)  # ticks
