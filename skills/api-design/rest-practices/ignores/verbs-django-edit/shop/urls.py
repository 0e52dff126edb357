from django.urls import path

from .views import Sales, Sale

urlpatterns = [path("", Sales.as_view()), path("<int:pk>/edit/", Sale.as_view())]
