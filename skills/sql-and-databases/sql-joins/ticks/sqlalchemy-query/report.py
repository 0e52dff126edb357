from sqlalchemy import func

joined = session.query(Sale).join(Customer)  # ticks
others = session.query(Sale).outerjoin(City)  # ticks
rows = query.group_by(City.name)  # ticks
ordered = query.order_by(City.name)  # ticks
