from fastapi import Depends, Security


def sales(user=Security(current_user, scopes=["sales"])): ...  # ticks


def report(user=Depends(require_admin)): ...  # ticks


def stock(user=Depends(check_role)): ...  # ticks


def orders(user=Depends(has_permission)): ...  # ticks


def everything(user=Depends(get_superuser)): ...  # ticks
