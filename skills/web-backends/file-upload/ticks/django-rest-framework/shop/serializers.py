import rest_framework
from rest_framework import serializers


class PhotoSerializer(serializers.Serializer):
    text = serializers.FileField()  # ticks
    image = serializers.ImageField()  # ticks


def add(request):
    photo = request.FILES["photo"]  # ticks
    other = request.FILES.get("other")  # ticks
