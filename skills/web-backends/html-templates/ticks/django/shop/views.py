from django.shortcuts import render
from django.views.generic import ListView


def sales(request):
    return render(request, "sales.txt")  # ticks


class Sales(ListView):
    template_name = "sales.txt"  # ticks
