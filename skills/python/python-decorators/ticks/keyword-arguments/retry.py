def retry(function):
    def wrapper(**options):  # ticks
        return function(**options)

    return wrapper


def log(function):
    def inner(**options):  # ticks
        return function(**options)

    return inner


def check(function):
    def _wrapper(**options):  # ticks
        return function(**options)

    return _wrapper


def count(function):
    def wrapped(**options):  # ticks
        return function(**options)

    return wrapped


def cached(function):
    def decorated(**options):  # ticks
        return function(**options)

    return decorated


def measured(function):
    def inner_function(**options):  # ticks
        return function(**options)

    return inner_function
