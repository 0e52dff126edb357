from sqlalchemy.orm import (
    contains_eager,
    joinedload,
    load_only,
    raiseload,
    selectinload,
    subqueryload,
)

sales = session.query(Sale).options(
    joinedload(Sale.customer),  # ticks
    selectinload(Sale.lines),  # ticks
    subqueryload(Sale.tags),  # ticks
    contains_eager(Sale.city),  # ticks
    load_only(Sale.id),  # ticks
    raiseload("*"),  # ticks
)
