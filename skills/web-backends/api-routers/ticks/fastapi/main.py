from fastapi import APIRouter, FastAPI

app = FastAPI()
router = APIRouter(prefix="/sales")  # ticks
app.include_router(router)  # ticks
