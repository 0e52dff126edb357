from sqlmodel import Session

from .engine import engine


def get_session():
    with Session(engine) as session:
        try:
            yield session
        except Exception:
            session.rollback()  # ticks
            raise
