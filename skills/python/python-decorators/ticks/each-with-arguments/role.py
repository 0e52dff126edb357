def role(name):
    def role_decorator(function):
        def _wrapper(user):
            return function(user) if user.role == name else None

        return _wrapper

    return role_decorator
