from flask.views import MethodView
from flask_smorest import Blueprint, abort

routes = Blueprint("sales", __name__)


@routes.route("/sales/<int:id>")  # ticks
class Sale(MethodView):  # ticks
    def get(self, id):
        return find(id) or abort(404)  # ticks

    def put(self, id):
        return change(id)
