from .models import Sale
from .serializers import SaleSerializer


class Sales(APIView):
    def get(self, request, id):
        sale = Sale.objects.get(id=id)
        return Response(SaleSerializer(sale).data)

    def post(self, request):
        serializer = SaleSerializer(data=request.data)
        serializer.save()

    def delete(self, request, id):
        Sale.objects.get(id=id).delete()
