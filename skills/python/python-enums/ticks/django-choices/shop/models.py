from django.db import models


class Status(models.TextChoices):  # ticks
    OPEN = "open"


class Level(models.IntegerChoices):  # ticks
    LOW = 1
