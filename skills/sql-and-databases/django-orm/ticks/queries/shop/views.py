from django.db import models
from django.db.models import Avg, Count, F, OuterRef, Prefetch, Q, Subquery, Sum


class Sale(models.Model):  # ticks
    city = models.TextField()


open_sales = Sale.objects.filter(open=True)  # ticks
others = Sale.objects.exclude(open=True)  # ticks
named = Sale.objects.annotate(name="city")  # ticks
totals = Sale.objects.aggregate(total="city")  # ticks
joined = Sale.objects.select_related("customer")  # ticks
lines = Sale.objects.prefetch_related("lines")  # ticks
sorted_sales = Sale.objects.order_by("day")  # ticks
values = Sale.objects.values("city")  # ticks
cities = Sale.objects.values_list("city", flat=True)  # ticks
either = Q(city="Recife")  # ticks
more = F("total")  # ticks
count = Count("id")  # ticks
whole = Sum("total")  # ticks
mean = Avg("total")  # ticks
ahead = Prefetch("lines")  # ticks
outer = OuterRef("pk")  # ticks
latest = Subquery(outer)  # ticks
