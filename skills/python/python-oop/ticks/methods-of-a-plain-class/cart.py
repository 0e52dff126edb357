class Cart:
    items = []

    def add(self, item):  # ticks
        return [*Cart.items, item]
