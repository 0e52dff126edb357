import functions_framework


@functions_framework.http  # ticks
def sales(request): ...


@functions_framework.cloud_event  # ticks
def load(event): ...
