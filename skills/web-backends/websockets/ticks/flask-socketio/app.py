from flask_socketio import SocketIO

sockets = SocketIO(app)


@sockets.on("price")  # ticks
def price(data): ...


@sockets.event  # ticks
def sale(data): ...
