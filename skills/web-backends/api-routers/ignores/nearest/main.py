from fastapi import APIRouter, FastAPI
app = FastAPI()
@app.get("/sales")
def sales(): ...
