from rest_framework.viewsets import ModelViewSet


class Sales(ModelViewSet): ...  # ticks
