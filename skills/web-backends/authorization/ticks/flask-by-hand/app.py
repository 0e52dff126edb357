from flask_login import current_user

from auth import admin_required, require_role, requires_role


@admin_required  # ticks
def remove():
    if current_user.role != "admin":  # ticks
        return redirect("/")
    if not current_user.is_admin:  # ticks
        return redirect("/")


@require_role("admin")  # ticks
def more(): ...


@requires_role("admin")  # ticks
def other(): ...


def role_required(view):
    return view


@role_required  # ticks
def another(): ...
