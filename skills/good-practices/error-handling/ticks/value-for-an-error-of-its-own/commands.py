def server(name):
    if name not in names:
        raise ValueError
    return names[name]


def start(name):
    try:
        return server(name).start()
    except ValueError:  # ticks
        return "help"
