from rest_framework import serializers
from rest_framework.serializers import ModelSerializer


class SaleSerializer(ModelSerializer): ...  # ticks


class StockSerializer(serializers.Serializer): ...  # ticks
