from flask import Flask
from flask_jwt_extended import create_access_token
from flask_login import login_user, logout_user

app = Flask(__name__)


@app.post("/login")
def login():
    login_user(user)  # ticks
    return create_access_token("ana")  # ticks


@app.post("/logout")
def logout():
    logout_user()  # ticks
