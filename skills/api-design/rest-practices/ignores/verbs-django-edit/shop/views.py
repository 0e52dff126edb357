from rest_framework.generics import ListAPIView, UpdateAPIView


class Sales(ListAPIView):
    queryset = Sale.objects.all()


class Sale(UpdateAPIView):
    queryset = Sale.objects.all()
