from django.urls import re_path

urlpatterns = [re_path(r"^sales$", Sales.as_view())]  # ticks
