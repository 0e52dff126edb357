from sqlalchemy.orm import sessionmaker

from .engine import engine

new_session = sessionmaker(engine)


def get_session():
    session = new_session()
    try:
        yield session
    except Exception:
        session.rollback()  # ticks
        raise
