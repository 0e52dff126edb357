from django.urls import path

urlpatterns = [path("sales", sales)]  # ticks
