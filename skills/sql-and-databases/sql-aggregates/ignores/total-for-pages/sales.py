from sqlalchemy import func, select

total = session.scalar(select(func.count()).select_from(Sale))
rows = session.scalars(select(Sale).order_by(Sale.day).limit(20)).all()
