from django.urls import path, re_path
from rest_framework.versioning import URLPathVersioning

urlpatterns = [
    path("api/v1/sales", sales),  # ticks
    re_path(r"^v1/stock", stock),  # ticks
]


class Versions(URLPathVersioning): ...  # ticks


class Sales:
    versioning_class = URLPathVersioning  # ticks
