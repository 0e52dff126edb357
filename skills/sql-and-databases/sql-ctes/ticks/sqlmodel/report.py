from sqlmodel import select

recent = select(Sale).cte("recent")  # ticks
