from django.test import TestCase
from rest_framework.test import APIClient


class SalesTest(TestCase):
    def setUp(self):
        self.client = APIClient()  # ticks

    def test_only_bakers_sell(self):
        response = self.client.post("/sales/", data={"city": "Porto"})
        self.assertContains(response, text="", status_code=403)  # ticks
