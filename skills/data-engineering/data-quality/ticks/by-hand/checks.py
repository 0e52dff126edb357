def validate_sales(sales):  # ticks
    empty = sales["price"].isna().sum()
    if empty:
        raise ValueError(f"{empty} sales without a price")


def check_orders(orders):  # ticks
    if orders.isnull().any().any():
        raise ValueError("orders with gaps")


def verify_ids(orders):  # ticks
    if orders["id"].duplicated().any():
        raise ValueError("orders with the same id")


def check_range(sales):  # ticks
    if not sales["price"].between(0, 1000).all():
        raise ValueError("prices out of range")
