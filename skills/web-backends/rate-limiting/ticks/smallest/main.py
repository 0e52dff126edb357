from slowapi import Limiter
limiter = Limiter(key_func=address)
@limiter.limit('5/minute')
def get(request): ...
