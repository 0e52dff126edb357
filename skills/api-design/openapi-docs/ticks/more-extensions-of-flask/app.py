from fastapi.openapi.utils import get_openapi
from flask_openapi3 import OpenAPI
from flask_swagger_ui import get_swaggerui_blueprint
from spectree import SpecTree

get_swaggerui_blueprint("/docs", "/openapi.yaml")  # ticks
SpecTree("flask")  # ticks
OpenAPI(__name__)  # ticks
get_openapi(title="Sales", version="1", routes=[])  # ticks
