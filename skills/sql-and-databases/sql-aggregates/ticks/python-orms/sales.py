Sale.objects.filter(price=5).aggregate(total)  # ticks
