from celery import Celery, chain, chord, group, shared_task
from celery.schedules import crontab

app = Celery("shop")


@shared_task  # ticks
def mail(): ...


@app.task  # ticks
def bill(): ...


mail.delay()  # ticks
bill.apply_async(countdown=5)  # ticks
app.send_task("mail")  # ticks
chain(mail.s(), bill.s())  # ticks
group(mail.s(), bill.s())  # ticks
chord([mail.s()], bill.s())  # ticks
nightly = crontab(hour=3)  # ticks
app.add_periodic_task(60, mail)  # ticks
