from fastapi import APIRouter, HTTPException

router = APIRouter()


@router.get("/sales")
def sales():
    raise HTTPException(status_code=404)


@router.post("/sales/create")
def add(): ...
