from rest_framework.test import APITestCase


class SalesTest(APITestCase):
    def test_sales(self):
        answer = self.client.get("/sales/")  # ticks
        self.assertEqual(answer.status_code, 200)  # ticks
