from fastapi import FastAPI

import crud

app = FastAPI()


@app.get("/sales")
def sales():
    return crud.all()
