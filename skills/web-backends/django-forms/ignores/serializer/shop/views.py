from django.http import JsonResponse

from .serializers import SaleSerializer


def add(request):
    serializer = SaleSerializer(data=request.POST)
    if serializer.is_valid():
        return JsonResponse({})
