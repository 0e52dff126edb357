from fastapi import FastAPI
from sales import router
app = FastAPI()
app.include_router(router)
