from sqlalchemy import func

rank = func.rank().over(order_by="total")  # ticks
