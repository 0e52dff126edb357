pages = Sale.objects.filter(open=True).count() / 20
rows = Sale.query.count()
more = session.query(Sale).filter_by(open=True).count()
