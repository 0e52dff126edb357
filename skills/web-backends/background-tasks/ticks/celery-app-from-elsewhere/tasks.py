import celery
from shop import worker


@worker.task  # ticks
def mail(): ...


mail.delay()  # ticks
