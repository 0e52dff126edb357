import django
from django import forms
from django.db import models


class Photo(models.Model):
    text = models.FileField()  # ticks
    image = models.ImageField()  # ticks


class PhotoForm(forms.Form):
    text = forms.FileField()  # ticks
    image = forms.ImageField()  # ticks


def add(request):
    photo = request.FILES["photo"]  # ticks
    other = request.FILES.get("other")  # ticks
