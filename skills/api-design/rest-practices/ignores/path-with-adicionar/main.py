from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.get("/sales")
def sales():
    raise HTTPException(status_code=404)


@app.post("/sales/adicionar")
def change(): ...
