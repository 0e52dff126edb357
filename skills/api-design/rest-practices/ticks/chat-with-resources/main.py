from fastapi import APIRouter, HTTPException

router = APIRouter()


@router.post("/chat")
def chat(): ...


@router.get("/conversations/{id}")  # ticks
def read(id: int):
    raise HTTPException(404)  # ticks


@router.delete("/conversations/{id}")  # ticks
def remove(id: int): ...
