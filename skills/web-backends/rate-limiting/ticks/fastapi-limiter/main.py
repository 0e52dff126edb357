from fastapi import Depends
from fastapi_limiter.depends import RateLimiter

limit = Depends(RateLimiter(times=5, seconds=60))  # ticks
