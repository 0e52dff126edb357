from shop.limits import limiter


@limiter.limit("5/minute")  # ticks
def sales(): ...


@limiter.shared_limit("5/minute", scope="shop")  # ticks
def stock(): ...
