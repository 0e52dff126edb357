def add(x, y=1):
    return x + y
