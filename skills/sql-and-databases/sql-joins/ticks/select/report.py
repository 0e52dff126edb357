from sqlalchemy import select

joined = select(Sale).join(Customer)  # ticks
others = select(Sale).outerjoin(City)  # ticks
named = select(Sale).join_from(Sale, City)  # ticks
rows = query.group_by(City.name)  # ticks
ordered = query.order_by(City.name)  # ticks
