from fastapi import APIRouter, FastAPI

from shop.settings import settings

app = FastAPI(
    root_path="/api/v1",  # ticks
    openapi_url="/api/v1/openapi.json",  # ticks
)
sales = APIRouter(prefix="/api/v1")  # ticks
app.include_router(sales, prefix="/api/v2")  # ticks
named = APIRouter(prefix=settings.API_V1_STR)  # ticks
app.include_router(sales, prefix=settings.api_v1_prefix)  # ticks


@app.get("/v1/sales")  # ticks
def every(): ...


@app.post("/api/v1/sales")  # ticks
def add(): ...


@sales.put("/v1/sales")  # ticks
def replace(): ...


@sales.patch("/v1/sales")  # ticks
def change(): ...


@sales.delete("/v1/sales")  # ticks
def remove(): ...
