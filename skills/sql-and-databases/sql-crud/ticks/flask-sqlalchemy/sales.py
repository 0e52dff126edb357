from shop import db


def change(sale):
    db.session.add(sale)  # ticks
    db.session.commit()
    Sale.query.get(1)  # ticks
    Sale.query.all()  # ticks
    Sale.query.filter(Sale.open)  # ticks
    Sale.query.filter_by(id=1)  # ticks
    Sale.query.first()  # ticks
    Sale.query.get_or_404(1)  # ticks
    db.select(Sale)  # ticks
    db.get_or_404(Sale, 1)  # ticks
    db.first_or_404(Sale)  # ticks
    Sale.query.filter_by(id=1).update({"n": 1})  # ticks
    db.session.delete(sale)  # ticks
