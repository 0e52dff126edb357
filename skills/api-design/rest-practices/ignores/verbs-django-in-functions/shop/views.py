from rest_framework import status
from rest_framework.decorators import api_view
from rest_framework.response import Response


@api_view(["POST"])
def create(request):
    return Response({}, status=status.HTTP_201_CREATED)
