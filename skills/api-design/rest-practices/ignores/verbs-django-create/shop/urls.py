from django.urls import path

from .views import Sales, Sale

urlpatterns = [path("", Sales.as_view()), path("create/", Sale.as_view())]
