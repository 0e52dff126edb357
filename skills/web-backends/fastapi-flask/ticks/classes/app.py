from flask import Flask
from flask.views import MethodView
from flask_restful import Resource

app = Flask(__name__)  # ticks


class Sales(Resource): ...  # ticks


class Stock(MethodView): ...  # ticks
