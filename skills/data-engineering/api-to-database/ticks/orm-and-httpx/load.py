import httpx

httpx.get(url)  # ticks


def store(session):
    session.add(sale)  # ticks
    session.commit()
