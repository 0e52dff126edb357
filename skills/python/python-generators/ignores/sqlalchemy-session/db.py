from sqlalchemy.orm import Session


def session():
    with Session(engine) as found:
        yield found
