from django.db.models import Min

joined = Sale.objects.select_related("customer")  # ticks
rows = Sale.objects.values("city").annotate(least=Min("total"))  # ticks
ordered = Sale.objects.order_by("city")  # ticks
