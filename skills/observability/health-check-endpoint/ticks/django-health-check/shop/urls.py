import health_check
from django.urls import include, path

urlpatterns = [path("status/", include("health_check.urls"))]  # ticks
