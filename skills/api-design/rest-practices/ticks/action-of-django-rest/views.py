from rest_framework import status
from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet


class Sales(ViewSet):
    @action(detail=True, methods=["POST"])
    def pay(self, request, pk=None):
        return Response(status=status.HTTP_204_NO_CONTENT)
