from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.get("/sales")
def sales():
    raise HTTPException(status_code=404)


@app.post("/sales/remove")
def change(): ...
