from rest_framework import generics, mixins, views, viewsets
from rest_framework.decorators import api_view


class One(viewsets.ModelViewSet): ...  # ticks


class Two(generics.ListAPIView): ...  # ticks


class Three(views.APIView): ...  # ticks


@api_view(["GET"])  # ticks
def four(request): ...
