import bentoml
import litserve
from mlserver import MLModel
from ray import serve
from ray.serve import Application
from ts.torch_handler.base_handler import BaseHandler


# ticks
@bentoml.service
class Churn:
    # ticks
    @bentoml.api
    def predict(self, rows):
        return rows


# ticks
@serve.deployment
class Rides:
    pass


class Handler(BaseHandler):  # ticks
    pass


class Model(MLModel):  # ticks
    pass


class Shop(Application):  # ticks
    pass


server = litserve.LitServer(api)  # ticks
