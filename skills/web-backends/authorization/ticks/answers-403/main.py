from fastapi import HTTPException, status
from flask import abort

from .models import User


def remove(id: int, current_user: User):
    if current_user.role != "admin":  # ticks
        raise HTTPException(status_code=403, detail="Only for admins")


def change(id: int, user):
    if not user.is_admin:  # ticks
        raise HTTPException(status_code=status.HTTP_403_FORBIDDEN)


def add(user):
    if not user.is_superuser:  # ticks
        abort(403)


def close(user):
    if not user.is_staff:  # ticks
        return {"error": "Only for staff"}, 403
