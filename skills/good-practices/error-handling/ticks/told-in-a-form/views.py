from django.contrib import messages
from flask import flash


def bake():
    try:
        save()
    except KeyError:  # ticks
        flash("No such loaf")


def cake(request):
    try:
        save()
    except KeyError:  # ticks
        messages.error(request, "No such cake")
