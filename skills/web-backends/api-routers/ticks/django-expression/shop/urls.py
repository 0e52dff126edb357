from django.urls import include, re_path

urlpatterns = [re_path(r"^sales/", include("sales.urls"))]  # ticks
