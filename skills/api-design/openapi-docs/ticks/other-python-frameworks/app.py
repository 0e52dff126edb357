from apispec import APISpec
from drf_spectacular.views import SpectacularAPIView
from drf_yasg.views import get_schema_view
from flasgger import Swagger
from flask_restx import Api
from flask_smorest import Api as Smorest

one = APISpec(title="Shop")  # ticks
two = SpectacularAPIView.as_view()  # ticks
three = get_schema_view(info)  # ticks
four = Swagger(app)  # ticks
five = Api(app)  # ticks
six = Smorest(app)  # ticks
