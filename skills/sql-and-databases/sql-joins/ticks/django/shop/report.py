from django.db.models import Avg, Count, Max, Min, Sum

rows = (
    Sale.objects.select_related("customer")  # ticks
    .annotate(count=Count("id"))
    .order_by("-count")
)
