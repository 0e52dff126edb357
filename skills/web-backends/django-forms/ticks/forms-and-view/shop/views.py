from django.shortcuts import redirect
from django.views.generic import FormView


def add(request):
    form = SaleForm(request.POST)
    if form.is_valid():  # ticks
        return redirect("sales")


class Sales(FormView):
    form_class = SaleForm  # ticks

    def form_valid(self, form): ...  # ticks

    def clean(self): ...  # ticks
