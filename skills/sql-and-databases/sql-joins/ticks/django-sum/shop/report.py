from django.db.models import Sum

joined = Sale.objects.select_related("customer")  # ticks
rows = Sale.objects.values("city").annotate(total=Sum("total"))  # ticks
ordered = Sale.objects.order_by("city")  # ticks
