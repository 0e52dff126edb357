def retry(function):
    def wrapper(*args):  # ticks
        return function(*args)

    return wrapper


def log(function):
    def inner(*args):  # ticks
        return function(*args)

    return inner


def check(function):
    def _wrapper(*args):  # ticks
        return function(*args)

    return _wrapper


def count(function):
    def wrapped(*args):  # ticks
        return function(*args)

    return wrapped


def cached(function):
    def decorated(*args):  # ticks
        return function(*args)

    return decorated


def measured(function):
    def inner_function(*args):  # ticks
        return function(*args)

    return inner_function
