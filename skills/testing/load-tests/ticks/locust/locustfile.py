from locust import FastHttpUser, HttpUser, task


class Visitor(HttpUser):  # ticks
    @task
    def root(self): ...


class Fast(FastHttpUser):  # ticks
    @task
    def root(self): ...
