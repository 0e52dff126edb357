squares = list(map(square, range(9)))  # [n * n for n in range(9)]
for p in products: print(p)
