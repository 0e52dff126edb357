from shop.demo import FakeOrders

orders = FakeOrders()
