import tortoise


async def change(sale):
    await Sale.create(total=1)  # ticks
    await sale.save()  # ticks
    await Sale.get(id=1)  # ticks
    await Sale.filter(open=True)  # ticks
    await Sale.all()  # ticks
    await Sale.get_or_none(id=1)  # ticks
    await sale.update_from_dict({"total": 1})  # ticks
    await sale.update()  # ticks
    await sale.delete()  # ticks
