from sqlalchemy.orm import Session


def store(session: Session, sale):
    session.merge(sale)
    session.commit()
