from django.db import models
from rest_framework.decorators import api_view
from rest_framework.views import APIView
from rest_framework.viewsets import GenericViewSet, ViewSet, ViewSetMixin


class Sale(models.Model): ...  # ticks


class One(APIView): ...  # ticks


class Two(ViewSet): ...  # ticks


class Three(GenericViewSet): ...  # ticks


class Four(ViewSetMixin): ...  # ticks


@api_view(["GET"])  # ticks
def five(request): ...
