both = Sale.objects.filter(open=True).union(other)  # ticks
common = Sale.objects.intersection(other)  # ticks
rest = Sale.objects.difference(other)  # ticks
