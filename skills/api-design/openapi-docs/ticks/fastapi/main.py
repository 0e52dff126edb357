from fastapi import APIRouter, FastAPI

app = FastAPI(
    title="Shop",
    description="Sales of a shop.",  # ticks
    openapi_tags=[],  # ticks
)
router = APIRouter(
    responses={404: {}},  # ticks
)


@app.get(
    "/sales",
    summary="All sales",  # ticks
    response_description="A list",  # ticks
)
def sales(): ...
