from fastapi import APIRouter, FastAPI

app = FastAPI()  # ticks
router = APIRouter()


@app.get("/")  # ticks
def root(): ...


@router.post("/sales")  # ticks
def add(): ...


@router.put("/sales")  # ticks
def replace(): ...


@router.patch("/sales")  # ticks
def change(): ...


@router.delete("/sales")  # ticks
def remove(): ...
