import pytest
from rest_framework.test import APITestCase


@pytest.mark.describe("POST /api/sales")  # ticks
class SalesTest(APITestCase):
    def test_without_a_token(self):
        assert self.client.post("/api/sales").status_code == 401


@pytest.mark.describe("GET /api/sales")  # ticks
class AllSalesTest(APITestCase):
    def test_all(self):
        assert self.client.get("/api/sales").status_code == 200
