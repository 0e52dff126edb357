from sqlalchemy import select
from sqlalchemy.orm import Session


class SaleService:
    def __init__(self, session: Session):
        self.session = session

    def list(self):
        return self.session.scalars(select(Sale)).all()  # ticks

    def create(self, sale):
        self.session.add(sale)  # ticks
        self.session.commit()

    def rename(self, id, name):
        sale = self.session.get(Sale, id)
        sale.name = name  # ticks
        self.session.commit()

    def delete(self, id):
        self.session.delete(self.session.get(Sale, id))  # ticks
        self.session.commit()
