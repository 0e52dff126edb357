from django.urls import path, re_path

urlpatterns = [
    path("health/", check),  # ticks
    re_path("health", check),  # ticks
]
