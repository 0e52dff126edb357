from sqlalchemy.orm import Session


def add(session: Session, sale):
    session.add(sale)  # ticks
    session.commit()


def all_sales(session: Session):
    return session.query(Sale).all()  # ticks


def atualizar_venda(session: Session, sale, total):
    sale.total = total  # ticks
    session.commit()


def remove(session: Session, sale):
    session.delete(sale)  # ticks
    session.commit()
