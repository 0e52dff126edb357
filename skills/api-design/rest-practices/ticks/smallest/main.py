from fastapi import FastAPI, HTTPException
app = FastAPI()
@app.get("/items/{id}")
def get(id: int): raise HTTPException(status_code=404)
@app.post("/items", status_code=201)
def post(): ...
