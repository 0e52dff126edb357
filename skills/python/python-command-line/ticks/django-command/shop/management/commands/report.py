from django.core.management.base import BaseCommand


class Command(BaseCommand):
    def add_arguments(self, parser):  # ticks
        parser.add_argument("day")
