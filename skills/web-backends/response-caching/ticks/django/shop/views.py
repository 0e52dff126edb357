from django.core.cache import cache
from django.views.decorators.cache import cache_page


@cache_page(60)  # ticks
def sales(request):
    cache.get("sales")  # ticks
    cache.set("sales", 1, 60)  # ticks
    cache.get_or_set("sales", 1)  # ticks
    cache.get_many(["sales"])  # ticks
