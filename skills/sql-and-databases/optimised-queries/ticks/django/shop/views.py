sales = Sale.objects.select_related("customer")  # ticks
lines = Sale.objects.prefetch_related("lines")  # ticks
names = Sale.objects.only("city")  # ticks
short = Sale.objects.defer("text")  # ticks
