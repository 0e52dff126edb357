from shop import auth


@auth.roles_required("admin")  # ticks
def sales(): ...


@auth.permission_required("sales")  # ticks
def stock(): ...


@auth.role_required("admin")  # ticks
def report(): ...


@auth.requires_roles("admin")  # ticks
def orders(): ...
