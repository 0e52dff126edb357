from shop import celery
from shop.worker import celery_app


@celery.task  # ticks
def mail(): ...


@celery_app.task  # ticks
def bill(): ...


mail.delay()  # ticks
