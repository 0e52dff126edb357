from fastapi import APIRouter

from .database import Connection
from .models import Sale

router = APIRouter()


@router.post("/sales")
def make(db: Connection, sale):
    db.add(sale)  # ticks
    db.commit()


@router.patch("/sales/{id}")
def change(db: Connection, id: int, price: int):
    sale = db.query(Sale).filter_by(id=id).limit(1)[0]  # ticks
    sale.price = price  # ticks
    db.commit()


@router.delete("/sales/{id}")
def remove(db: Connection, id: int):
    db.delete(find(id))  # ticks
    db.commit()
