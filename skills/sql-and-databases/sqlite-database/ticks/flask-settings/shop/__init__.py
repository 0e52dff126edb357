from flask import Flask
from shop.extensions import db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///shop.db"  # ticks
db.init_app(app)
