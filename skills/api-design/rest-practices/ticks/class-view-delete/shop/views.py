from rest_framework import status
from rest_framework.views import APIView


class Sales(APIView):  # ticks
    def get(self, request):
        pass

    def delete(self, request):
        return Response(status=status.HTTP_204_NO_CONTENT)  # ticks
