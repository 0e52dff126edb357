def check(row): return "price" in row
