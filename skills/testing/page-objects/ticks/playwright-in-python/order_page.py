class OrderPage:
    def __init__(self, page):
        self.order = page.locator("#order")  # ticks
