from django.contrib.admin.views.decorators import staff_member_required as admin_only
from django.contrib.auth.decorators import (
    permission_required,
    staff_member_required,
    user_passes_test,
)
from django.contrib.auth.mixins import PermissionRequiredMixin, UserPassesTestMixin


@permission_required("shop.view_sale")  # ticks
def sales(request): ...


@user_passes_test(is_seller)  # ticks
def stock(request): ...


@staff_member_required  # ticks
def report(request): ...


class Sales(PermissionRequiredMixin): ...  # ticks


class Stock(UserPassesTestMixin): ...  # ticks
