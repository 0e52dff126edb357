from flask_smorest import abort


def add(sale):
    if exists(sale):
        abort(409, message="Already there")  # ticks
