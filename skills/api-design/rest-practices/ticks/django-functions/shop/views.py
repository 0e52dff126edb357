from rest_framework import status
from rest_framework.decorators import action, api_view
from rest_framework.viewsets import ViewSet


@api_view(["GET"])  # ticks
def sales(request):
    return status.HTTP_200_OK  # ticks


class Sales(ViewSet):  # ticks
    @action(detail=True)  # ticks
    def lines(self, request): ...
