import sqlalchemy
from fastapi import FastAPI

app = FastAPI()


@app.put("/sales/{id}")
def change(session, sale):
    sale.total = 1  # ticks
    session.add(sale)  # ticks
    session.commit()
    session.query(Sale).all()  # ticks
    session.delete(sale)  # ticks
