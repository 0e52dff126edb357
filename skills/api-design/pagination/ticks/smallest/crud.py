from sqlalchemy import select
def sales(page): return select(Sale).offset(page * 20).limit(20)
