from django.urls import path

from .views import create

urlpatterns = [path("sales/create", create)]
