from rest_framework import generics


class Sales(generics.CreateAPIView):  # ticks
    pass


class Sale(generics.RetrieveUpdateDestroyAPIView):  # ticks
    pass
