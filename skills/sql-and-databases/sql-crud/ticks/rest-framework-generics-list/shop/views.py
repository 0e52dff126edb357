from rest_framework import generics


class Sales(generics.ListCreateAPIView):  # ticks
    pass


class Sale(generics.UpdateAPIView):  # ticks
    pass


class Gone(generics.DestroyAPIView):  # ticks
    pass
