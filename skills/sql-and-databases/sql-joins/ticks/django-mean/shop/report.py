from django.db.models import Avg

joined = Sale.objects.select_related("customer")  # ticks
rows = Sale.objects.values("city").annotate(mean=Avg("total"))  # ticks
ordered = Sale.objects.order_by("city")  # ticks
