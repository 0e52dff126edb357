from django.db import models


class Sale(models.Model):
    price = models.IntegerField()
