from rest_framework.decorators import api_view

from .models import Sale
from .serializers import SaleSerializer


@api_view(["POST"])
def create(request):
    serializer = SaleSerializer(data=request.data)
    if serializer.is_valid():
        serializer.save()  # ticks


@api_view(["PUT", "DELETE"])
def one(request, id):
    sale = Sale.objects.get(id=id)  # ticks
    if request.method == "DELETE":
        sale.delete()  # ticks
    serializer = SaleSerializer(instance=sale, data=request.data)  # ticks
    if serializer.is_valid():
        serializer.save()  # ticks
