from django.views.generic import CreateView, DeleteView, ListView, UpdateView


class Sales(ListView):  # ticks
    model = Sale


class NewSale(CreateView):  # ticks
    model = Sale


class ChangedSale(UpdateView):  # ticks
    model = Sale


class GoneSale(DeleteView):  # ticks
    model = Sale
