from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render


class User(AbstractBaseUser): ...  # ticks


def sales(request):
    sale = get_object_or_404(Sale)  # ticks
    if request.method == "POST":
        return redirect("sales")  # ticks
    return render(request, "sales.html", {"sale": sale})  # ticks


def data(request):
    return JsonResponse({})  # ticks


def text(request):
    return HttpResponse("a")  # ticks
