from locust import HttpUser, task
class Buyer(HttpUser):
    host = url  # @task
