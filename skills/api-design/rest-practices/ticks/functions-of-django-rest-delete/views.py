from rest_framework import status
from rest_framework.decorators import api_view
from rest_framework.response import Response


@api_view(["GET", "DELETE"])  # ticks
def sale(request, id):
    return Response(status=status.HTTP_204_NO_CONTENT)  # ticks
