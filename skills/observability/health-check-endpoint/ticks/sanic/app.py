from sanic import Blueprint, Sanic
from sanic.response import json

app = Sanic("shop")
probes = Blueprint("probes")


@app.route("/healthz")  # ticks
async def healthz(request):
    return json({"health": "ok"})


@probes.get("/ready")  # ticks
async def ready(request):
    return json({"ready": True})
