sales = Sale.objects.all()  # ticks
