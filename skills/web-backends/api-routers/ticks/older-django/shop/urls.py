from django.conf.urls import include, url

urlpatterns = [
    url(r"^sales/", include("sales.urls")),  # ticks
]
