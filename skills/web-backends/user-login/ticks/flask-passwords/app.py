import bcrypt
from flask import session
from flask_bcrypt import Bcrypt
from werkzeug.security import check_password_hash

flask_bcrypt = Bcrypt()


def log_in(user, password):
    check_password_hash(user.hash, password)  # ticks
    bcrypt.checkpw(password, user.hash)  # ticks
    flask_bcrypt.check_password_hash(user.hash, password)  # ticks
    session["user"] = user.id
