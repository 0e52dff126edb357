from locust import HttpUser, task
class Buyer(HttpUser):
    @task
    def sales(self): self.client.get("/sales")
