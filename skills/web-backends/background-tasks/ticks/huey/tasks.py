from huey import RedisHuey, crontab

huey = RedisHuey("shop")


@huey.task()  # ticks
def mail(): ...


@huey.periodic_task(crontab(minute="0"))  # ticks
def clean(): ...
