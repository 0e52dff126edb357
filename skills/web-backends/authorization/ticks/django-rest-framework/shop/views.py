from rest_framework.permissions import (
    BasePermission,
    DjangoModelPermissions,
    IsAdminUser,
    IsAuthenticatedOrReadOnly,
)


class IsSeller(BasePermission): ...  # ticks


class Sales:
    permission_classes = [
        IsAdminUser,  # ticks
        DjangoModelPermissions,  # ticks
        IsAuthenticatedOrReadOnly,  # ticks
    ]
