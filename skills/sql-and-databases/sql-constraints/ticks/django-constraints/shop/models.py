from django.db import models

positive = models.CheckConstraint(name="positive")  # ticks
once = models.UniqueConstraint(fields=["day"], name="once")  # ticks
