squares = [n * n for n in range(9)]
by_name = {p.name: p for p in products}
