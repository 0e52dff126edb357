from shop import db
from sqlmodel import select

rows = db.session.execute(select(Sale).join(Customer))  # ticks
