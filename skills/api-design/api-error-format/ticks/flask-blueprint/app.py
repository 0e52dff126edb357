from flask import Blueprint, make_response

sales = Blueprint("sales", __name__)


@sales.app_errorhandler(404)  # ticks
def missing(error):
    return make_response({"error": str(error)}, 404)
