import backoff
from tenacity import retry, stop_after_attempt


@retry(stop=stop_after_attempt(3))  # ticks
def loaves():
    return fetch()


@backoff.on_exception(backoff.expo, OSError)  # ticks
def cakes():
    return fetch()
