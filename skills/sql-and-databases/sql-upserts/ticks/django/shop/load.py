Stock.objects.update_or_create(id=1, defaults={"n": 1})  # ticks
Stock.objects.bulk_create(rows, update_conflicts=True)  # ticks
