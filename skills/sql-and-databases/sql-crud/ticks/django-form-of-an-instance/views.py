from django.shortcuts import get_object_or_404

from .forms import SaleForm


def create(request):
    form = SaleForm(request.POST)
    if form.is_valid():
        form.save()  # ticks


def change(request, id):
    sale = get_object_or_404(Sale, id=id)  # ticks
    form = SaleForm(request.POST or None, instance=sale)  # ticks
    if form.is_valid():
        form.save()  # ticks


def remove(request, id):
    get_object_or_404(Sale, id=id).delete()  # ticks
