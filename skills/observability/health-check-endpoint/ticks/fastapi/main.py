from fastapi import APIRouter, FastAPI

app = FastAPI()
router = APIRouter()
one = APIRouter(prefix="/health")  # ticks
two = APIRouter(prefix="/api/healthz")  # ticks


@app.get("/health")  # ticks
def first(): ...


@router.api_route("/health")  # ticks
def second(): ...


router.add_api_route("/health", first)  # ticks
