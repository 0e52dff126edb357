from pynamodb.models import Model


class Sale(Model): ...  # ticks
