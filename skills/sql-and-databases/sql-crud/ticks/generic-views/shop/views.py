from rest_framework import generics


class Create(generics.CreateAPIView): ...  # ticks


class ListCreate(generics.ListCreateAPIView): ...  # ticks


class Update(generics.UpdateAPIView): ...  # ticks


class RetrieveUpdate(generics.RetrieveUpdateAPIView): ...  # ticks


class Detail(generics.RetrieveUpdateDestroyAPIView): ...  # ticks


class Destroy(generics.DestroyAPIView): ...  # ticks
