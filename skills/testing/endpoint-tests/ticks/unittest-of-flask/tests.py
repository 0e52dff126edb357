import unittest

from shop import app


class SalesTest(unittest.TestCase):
    def setUp(self):
        self.shop = app.test_client()  # ticks

    def test_sales(self):
        answer = self.shop.get("/sales")
        self.assertEqual(answer.status_code, 200)  # ticks
