from django.db.models import Count

joined = Sale.objects.select_related("customer")  # ticks
rows = Sale.objects.values("city").annotate(count=Count("id"))  # ticks
ordered = Sale.objects.order_by("city")  # ticks
