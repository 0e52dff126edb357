query = make().group_by(Sale.city).order_by(Sale.city)
db.session.scalars(query)
