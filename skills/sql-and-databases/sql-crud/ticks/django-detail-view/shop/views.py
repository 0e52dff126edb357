from django.views.generic import CreateView, DeleteView, DetailView, UpdateView


class OneSale(DetailView):  # ticks
    model = Sale


class NewSale(CreateView):  # ticks
    model = Sale


class ChangedSale(UpdateView):  # ticks
    model = Sale


class GoneSale(DeleteView):  # ticks
    model = Sale
