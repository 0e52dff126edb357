from flask_sqlalchemy import SQLAlchemy

joined = Sale.query().join(Customer)  # ticks
rows = query.group_by("city")  # ticks
ordered = query.order_by("city")  # ticks
