from fastapi import FastAPI, Header
from flask import request

app = FastAPI()


@app.post("/payments")
def pay(request, key: str = Header(alias="Idempotency-Key")):  # ticks
    one = request.headers.get("Idempotency-Key")  # ticks
    two = request.headers.get("idempotency-key")  # ticks
    three = request.headers.get("X-Idempotency-Key")  # ticks


def again(key=Header(alias="idempotency-key"), old=Header(alias="X-Idempotency-Key")): ...  # ticks


def older(old=Header(alias="X-Idempotency-Key")): ...  # ticks


def lower(key=Header(alias="idempotency-key")): ...  # ticks
