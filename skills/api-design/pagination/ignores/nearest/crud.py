from sqlalchemy import select
def best(): return select(Sale).limit(10)  # .offset
