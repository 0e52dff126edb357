from authlib.jose import jwt
from flask import Flask
from flask_cors import CORS
from flask_jwt_extended import (
    JWTManager,
    create_access_token,
    get_jwt_identity,
    jwt_required,
)

app = Flask(__name__)
CORS(app)  # ticks
JWTManager(app)  # ticks


@app.before_request  # ticks
def before(): ...


@app.after_request  # ticks
def after(response): ...


@app.get("/me")
@jwt_required()  # ticks
def me():
    return get_jwt_identity()  # ticks


def login():
    other = jwt.encode({}, {}, key)  # ticks
    return create_access_token("ana")  # ticks
