from django_ratelimit.decorators import ratelimit


@ratelimit(key="ip", rate="5/m")  # ticks
def sales(request): ...
