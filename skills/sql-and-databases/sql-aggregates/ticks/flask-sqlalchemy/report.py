import shop

count = shop.db.session.query(shop.db.func.count(Sale.id)).group_by(Sale.city)  # ticks
total = shop.db.func.sum(Sale.total)  # ticks
mean = shop.db.func.avg(Sale.total)  # ticks
least = shop.db.func.min(Sale.total)  # ticks
most = shop.db.func.max(Sale.total)  # ticks
