from shop import db

joined = session.query(Sale).join(Customer)  # ticks
rows = db.session.scalars(
    query.group_by("city")  # ticks
)
ordered = query.order_by("city")  # ticks
