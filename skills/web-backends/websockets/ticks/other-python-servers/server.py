import socketio
import websockets
from aiohttp import web
from channels.generic.websocket import AsyncWebsocketConsumer

waiting = socketio.AsyncServer()  # ticks
plain = socketio.Server()  # ticks


class Prices(AsyncWebsocketConsumer): ...  # ticks


async def serve(request):
    async with websockets.serve(handle, "", 8001):  # ticks
        answer = web.WebSocketResponse()  # ticks
