from fastapi import FastAPI, WebSocket
app = FastAPI()
@app.websocket("/prices")
async def prices(socket: WebSocket): ...
