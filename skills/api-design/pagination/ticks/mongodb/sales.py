async def page(sales, skip: int, limit: int):
    return await sales.find().skip(skip).limit(limit).to_list(limit)  # ticks
