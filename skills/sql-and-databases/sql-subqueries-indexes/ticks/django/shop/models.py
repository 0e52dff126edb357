from django.db import models
from django.db.models import Exists, Subquery

latest = Subquery(Sale.objects.all())  # ticks
some = Exists(Sale.objects.all())  # ticks
late = Sale.objects.filter(city__in=City.objects.values("id"))  # ticks
early = Sale.objects.exclude(city__in=City.objects.values("id"))  # ticks
day = models.DateField(db_index=True)  # ticks
by_day = models.Index(fields=["day"], name="sale_day")  # ticks
