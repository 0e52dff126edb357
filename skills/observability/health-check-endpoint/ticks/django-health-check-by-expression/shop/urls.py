import health_check
from django.urls import include, re_path

urlpatterns = [re_path("^status/", include("health_check.urls"))]  # ticks
