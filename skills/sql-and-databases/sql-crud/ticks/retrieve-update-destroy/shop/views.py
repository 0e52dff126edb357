from rest_framework import generics


class Create(generics.CreateAPIView): ...  # ticks


class Detail(generics.RetrieveUpdateDestroyAPIView): ...  # ticks
