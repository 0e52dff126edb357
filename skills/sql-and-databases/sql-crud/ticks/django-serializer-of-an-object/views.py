from rest_framework.generics import GenericAPIView

from .serializers import SaleSerializer


class Sales(GenericAPIView):
    def post(self, request):
        serializer = SaleSerializer(data=request.data)
        serializer.save()  # ticks

    def put(self, request, id):
        sale = self.get_object()
        serializer = SaleSerializer(sale, data=request.data)  # ticks
        serializer.save()  # ticks

    def delete(self, request, id):
        self.get_object().delete()  # ticks

    def get(self, request):
        return Sale.objects.all()  # ticks
