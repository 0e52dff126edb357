from fastapi_pagination import add_pagination
from fastapi_pagination.ext.sqlalchemy import paginate

add_pagination(app)  # ticks
page = paginate(query)  # ticks
