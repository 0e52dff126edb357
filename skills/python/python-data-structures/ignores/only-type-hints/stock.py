prices: list[int]
stock: dict[str, int]
seen: set[str]
point: tuple[int, int]
