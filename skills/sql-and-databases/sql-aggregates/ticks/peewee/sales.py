from peewee import fn

sales = Sale.select(
    fn.COUNT(Sale.id),  # ticks
    fn.SUM(Sale.total),  # ticks
    fn.AVG(Sale.total),  # ticks
    fn.MIN(Sale.total),  # ticks
    fn.MAX(Sale.total),  # ticks
)
