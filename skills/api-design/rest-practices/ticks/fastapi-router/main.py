from fastapi import APIRouter, HTTPException

router = APIRouter()


@router.get("/sales")  # ticks
def every():
    raise HTTPException(404)  # ticks


@router.post("/sales")  # ticks
def add(): ...
