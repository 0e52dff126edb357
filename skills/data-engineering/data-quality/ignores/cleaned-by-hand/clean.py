def clean_sales(sales):
    if sales.empty:
        raise ValueError("no sales")
    return sales[~sales["price"].isna()]


def check_name(name):
    if not name:
        raise ValueError("no name")
