from fastapi import FastAPI, Query

app = FastAPI(docs_url=None, redoc_url=None)


@app.get("/sales")
def sales(page: int = Query(1, ge=1)): ...
