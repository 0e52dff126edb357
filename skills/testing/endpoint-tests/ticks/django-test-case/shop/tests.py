from django.test import TestCase


class RootTest(TestCase):
    def test_root(self):
        self.client.get("/")  # ticks
        self.client.post("/")  # ticks
        self.client.put("/")  # ticks
        self.client.patch("/")  # ticks
        self.client.delete("/")  # ticks
