from django.db.models import Window
from django.db.models.functions import Rank

rank = Window(Rank(), order_by="total")  # ticks
