from rest_framework.views import APIView
from rest_framework import status


class Sales(APIView):  # ticks
    def get(self, request):
        return Response([], status=status.HTTP_200_OK)  # ticks

    def post(self, request):
        return Response({}, status=status.HTTP_201_CREATED)  # ticks

    def put(self, request):
        pass

    def patch(self, request):
        pass

    def delete(self, request):
        pass
