from sqlalchemy import select

page = select(Sale).offset(20).limit(20)  # ticks
