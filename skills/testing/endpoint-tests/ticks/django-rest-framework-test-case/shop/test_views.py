from rest_framework.test import APITestCase


class RootTest(APITestCase):
    def test_root(self):
        answer = self.client.get("/")  # ticks
        self.assertEqual(answer.status_code, 200)  # ticks
