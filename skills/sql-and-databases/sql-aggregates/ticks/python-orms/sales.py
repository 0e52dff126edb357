Sale.objects.count()  # ticks
Sale.objects.filter(price=5).aggregate(total)  # ticks
Sale.query.count()  # ticks
session.query(Sale).filter_by(price=5).count()  # ticks
