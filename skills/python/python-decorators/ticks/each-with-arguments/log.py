def log(logger):
    def decorator_of(function):
        def wrapper(update, context):
            logger.info(function.__name__)
            return function(update, context)

        return wrapper

    return decorator_of
