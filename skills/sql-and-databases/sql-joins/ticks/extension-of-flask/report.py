from flask_sqlalchemy import SQLAlchemy

joined = session.query(Sale).join(Customer)  # ticks
rows = query.group_by("city")  # ticks
ordered = query.order_by("city")  # ticks
