def times(count):
    def deco(function):
        def wrapped(value):
            for _ in range(count):
                function(value)

        return wrapped

    return deco
