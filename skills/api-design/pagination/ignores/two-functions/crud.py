from sqlalchemy import select


def best():
    return select(Sale).limit(10)


def later():
    return select(Sale).offset(10)
