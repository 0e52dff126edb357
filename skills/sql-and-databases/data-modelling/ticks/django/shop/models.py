from django.db import models


class Sale(models.Model):
    customer = models.ForeignKey("Customer", on_delete=models.CASCADE)  # ticks
    receipt = models.OneToOneField("Receipt", on_delete=models.CASCADE)  # ticks
    tags = models.ManyToManyField("Tag")  # ticks
