from fastapi import APIRouter, HTTPException

router = APIRouter()


@router.get("/health")
def health(): ...


@router.post("/predict")
def answer(question: str):
    raise HTTPException(status_code=500)
