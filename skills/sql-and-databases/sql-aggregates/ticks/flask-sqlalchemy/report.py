import shop

count = shop.db.func.count(Sale.id)  # ticks
total = shop.db.func.sum(Sale.total)  # ticks
mean = shop.db.func.avg(Sale.total)  # ticks
least = shop.db.func.min(Sale.total)  # ticks
most = shop.db.func.max(Sale.total)  # ticks
