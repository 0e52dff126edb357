from flask_restx import Resource


class Sales(Resource):  # ticks
    def get(self):
        return []

    def patch(self):
        return {}, 200  # ticks
