from django.contrib.auth.models import AbstractUser
from django.views.generic import ListView


class User(AbstractUser): ...  # ticks


class Sales(ListView): ...  # ticks
