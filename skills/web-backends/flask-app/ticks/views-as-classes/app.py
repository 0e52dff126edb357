from flask import Flask
from flask.views import MethodView

app = Flask(__name__)  # ticks


class Sales(MethodView):  # ticks
    def get(self):
        return []
