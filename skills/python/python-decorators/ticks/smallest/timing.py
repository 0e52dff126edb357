import functools
def timed(function):
    @functools.wraps(function)
    def run(*args): return function(*args)
    return run
