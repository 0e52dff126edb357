from flask.views import MethodView


class Sales(MethodView):  # ticks
    def get(self):
        return []

    def post(self):
        return {}, 201  # ticks
