from sqlalchemy.orm import joinedload

sales = session.query(Sale).options(joinedload(Sale.customer)).all()
