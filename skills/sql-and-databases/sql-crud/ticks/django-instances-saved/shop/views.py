from django.shortcuts import redirect

from .models import Sale


def add(request):
    sale = Sale(total=request.POST["total"])
    sale.save()  # ticks
    return redirect("/")


def change(request, sale_id):
    sale = Sale.objects.get(id=sale_id)  # ticks
    sale.total = request.POST["total"]
    sale.save()  # ticks
    return redirect("/")


def remove(request, sale_id):
    Sale.objects.filter(id=sale_id).delete()  # ticks
    return redirect("/")
