import unittest

from shop import app


class SalesTest(unittest.TestCase):
    def test_sales(self):
        shop = app.test_client()  # ticks
        self.assertEqual(shop.get("/sales").status_code, 200)  # ticks
