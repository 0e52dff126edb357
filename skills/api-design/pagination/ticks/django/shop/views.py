from django.core.paginator import Paginator
from django.views.generic import ListView
from rest_framework.pagination import PageNumberPagination

pages = Paginator(sales, 20)  # ticks


class Pages(PageNumberPagination): ...  # ticks


class Sales(ListView):
    paginate_by = 20  # ticks


class Stock:
    pagination_class = Pages  # ticks
