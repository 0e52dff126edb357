from shop.extensions import socketio


@socketio.on("price")  # ticks
def price(data): ...


@socketio.event  # ticks
def sale(data): ...
