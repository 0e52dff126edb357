from django.db.models import Max

joined = Sale.objects.select_related("customer")  # ticks
rows = Sale.objects.values("city").annotate(most=Max("total"))  # ticks
ordered = Sale.objects.order_by("city")  # ticks
