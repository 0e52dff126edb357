def decorator(function):
    def inner(text):
        return function(text.upper())

    return inner
