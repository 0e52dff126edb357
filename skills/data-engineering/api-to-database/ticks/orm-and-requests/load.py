import requests

requests.get(url)  # ticks


def store(session):
    session.add(sale)  # ticks
    session.add_all(sales)  # ticks
    session.merge(sale)  # ticks
    session.commit()
