from fastapi import APIRouter, FastAPI

app = FastAPI(title="Shop")
router = APIRouter(prefix="/sales", tags=["sales"])
app.include_router(router, tags=["sales"])
