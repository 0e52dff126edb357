from django.urls import path

from .views import Sales

urlpatterns = [path("sales/create", Sales.as_view())]
