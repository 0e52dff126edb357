from fastapi import APIRouter, FastAPI, HTTPException, Response, status
from fastapi.responses import JSONResponse

app = FastAPI()
router = APIRouter()


@app.get("/sales")  # ticks
def every():
    raise HTTPException(
        status_code=404,  # ticks
    )


@router.get("/stock")  # ticks
def stock():
    raise HTTPException(404)  # ticks


@app.post("/sales")  # ticks
def add():
    return JSONResponse(
        {},
        status_code=201,  # ticks
    )


@app.put("/sales/1")  # ticks
def replace():
    return Response(
        status_code=204,  # ticks
    )


@app.patch("/sales/1")  # ticks
def change():
    return status.HTTP_200_OK  # ticks


@router.delete("/sales/1")  # ticks
def remove(): ...
