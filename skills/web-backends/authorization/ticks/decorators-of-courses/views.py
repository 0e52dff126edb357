from .decorators import admin_only, allowed_users, roles_accepted, roles_allowed


@allowed_users(allowed_roles=["seller"])  # ticks
def sales(request): ...


@admin_only  # ticks
def report(request): ...


@roles_accepted("seller")  # ticks
def stock(): ...


@roles_allowed("seller")  # ticks
def orders(): ...
