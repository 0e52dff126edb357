import peewee


def change(sale):
    Sale.create(total=1)  # ticks
    Sale.get(id=1)  # ticks
    Sale.update(total=1)  # ticks
    sale.delete_instance()  # ticks
