import sys


def bake():
    try:
        save()
    except KeyError as error:  # ticks
        print(error)
        sys.exit(1)


def cake():
    try:
        save()
    except KeyError as error:  # ticks
        print(error)
        exit(1)
