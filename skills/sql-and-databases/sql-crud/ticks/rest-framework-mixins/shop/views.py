from rest_framework import generics, mixins


class Sales(mixins.CreateModelMixin, generics.ListAPIView):  # ticks
    pass


class Sale(  # ticks
    mixins.UpdateModelMixin,
    mixins.DestroyModelMixin,
    generics.RetrieveAPIView,
):
    pass
