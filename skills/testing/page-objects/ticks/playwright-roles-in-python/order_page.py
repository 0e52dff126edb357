class OrderPage:
    def __init__(self, page):
        self.order = page.get_by_role("button")  # ticks
