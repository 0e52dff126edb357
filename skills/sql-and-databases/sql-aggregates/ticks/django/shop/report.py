from django.db.models import Avg, Count, Max, Min, Sum

count = Count("id")  # ticks
total = Sum("total")  # ticks
mean = Avg("total")  # ticks
most = Max("total")  # ticks
least = Min("total")  # ticks
