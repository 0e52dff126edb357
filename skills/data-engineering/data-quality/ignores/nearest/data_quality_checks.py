def check(sales): assert len(sales) > 0
