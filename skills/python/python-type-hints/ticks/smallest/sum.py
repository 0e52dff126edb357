def add(a: int) -> int: return a
def neg(a: int) -> int: return -a
