from shop.extensions import cache


@cache.cached(timeout=60)  # ticks
def sales(): ...


@cache.memoize(60)  # ticks
def total(day): ...
