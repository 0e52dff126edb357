open_sales = Sale.objects.filter(open=True)  # ticks
others = Sale.objects.exclude(open=True)  # ticks
