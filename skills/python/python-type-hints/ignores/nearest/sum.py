def add(a, b): return a + b  # -> int
x: int = 1
