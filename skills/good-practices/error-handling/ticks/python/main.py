from fastapi import FastAPI, HTTPException
from flask import abort
from loguru import logger as loguru_logger
import logging
import structlog

app = FastAPI()
app.add_exception_handler(ValueError, answer)  # ticks


@app.exception_handler(ValueError)  # ticks
def one(request, error): ...


@app.errorhandler(404)  # ticks
def two(error):
    raise HTTPException(404)  # ticks


def three():
    abort(400)  # ticks
    abort(401)  # ticks
    abort(403)  # ticks
    abort(409)  # ticks
    abort(422)  # ticks
    abort(500)  # ticks


def five():
    raise NotFound()  # ticks


def six():
    raise PermissionDenied()  # ticks


def seven():
    raise APIException()  # ticks
