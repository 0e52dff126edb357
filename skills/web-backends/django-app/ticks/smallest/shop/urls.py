from django.urls import path
urlpatterns = [path('sales/', views.sales)]
