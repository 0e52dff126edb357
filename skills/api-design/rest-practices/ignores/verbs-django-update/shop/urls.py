from django.urls import path

from .views import Sales, Sale

urlpatterns = [path("", Sales.as_view()), path("update", Sale.as_view())]
