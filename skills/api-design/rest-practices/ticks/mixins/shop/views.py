from rest_framework import generics, mixins


class Sale(mixins.UpdateModelMixin, generics.RetrieveAPIView):  # ticks
    pass
