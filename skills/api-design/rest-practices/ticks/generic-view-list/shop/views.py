from rest_framework import generics


class Sales(generics.ListCreateAPIView):  # ticks
    queryset = Sale.objects.all()
