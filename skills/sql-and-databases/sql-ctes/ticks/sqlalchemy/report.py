from sqlalchemy import select

recent = select(Sale).cte("recent")  # ticks
