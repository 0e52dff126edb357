from fastapi import Depends


def report(user=Depends(RoleChecker(["seller"]))): ...  # ticks


def sales(user=Depends(PermissionChecker("sales"))): ...  # ticks


def stock(user=Depends(AdminOnly())): ...  # ticks
