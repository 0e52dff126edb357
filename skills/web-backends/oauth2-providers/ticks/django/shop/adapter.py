from allauth.account.adapter import DefaultAccountAdapter
from social_core.backends.oauth import BaseOAuth2
from social_django.strategy import DjangoStrategy


class Adapter(DefaultAccountAdapter): ...  # ticks


class Provider(BaseOAuth2): ...  # ticks


class Strategy(DjangoStrategy): ...  # ticks
