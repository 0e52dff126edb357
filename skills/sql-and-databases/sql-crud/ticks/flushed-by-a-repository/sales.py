from sqlalchemy import select


class SaleRepository:
    def create(self, sale):
        self.session.add(sale)  # ticks
        self.session.flush()

    def get(self, sale_id):
        return self.session.scalar(select(Sale).where(Sale.id == sale_id))  # ticks

    def update_total(self, sale_id, total):
        sale = self.get(sale_id)
        sale.total = total  # ticks
        self.session.flush()

    def remove(self, sale_id):
        self.session.delete(self.get(sale_id))  # ticks
        self.session.flush()
