from shop.models import Sale

page = Sale.query.paginate(page=1)  # ticks
