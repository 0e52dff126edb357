from shop import db

joined = Sale.query().join(Customer)  # ticks
rows = db.session.scalars(
    query.group_by("city")  # ticks
)
ordered = query.order_by("city")  # ticks
