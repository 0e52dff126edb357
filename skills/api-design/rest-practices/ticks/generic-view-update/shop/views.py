from rest_framework import generics


class Sales(generics.RetrieveUpdateAPIView):  # ticks
    queryset = Sale.objects.all()
