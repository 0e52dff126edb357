from rest_framework import generics


class Sales(generics.RetrieveDestroyAPIView):  # ticks
    queryset = Sale.objects.all()
