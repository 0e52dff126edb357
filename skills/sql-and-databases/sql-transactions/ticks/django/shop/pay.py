from django.db import transaction


@transaction.atomic  # ticks
def pay(order): ...


def refund(order):
    with transaction.atomic():  # ticks
        order.save()
