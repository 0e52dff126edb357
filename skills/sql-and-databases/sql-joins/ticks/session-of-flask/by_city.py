from shop import db

rows = db.session.execute(query.group_by("city").order_by("city"))  # ticks
