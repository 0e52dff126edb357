from fastapi import Body, FastAPI, Path, Query

app = FastAPI(docs_url="/documentation")  # ticks
reference = FastAPI(redoc_url="/reference")  # ticks


@app.get("/sales")
def sales(day: str = Query(description="The first day")): ...  # ticks


@app.get("/sales/{sale_id}")
def sale(sale_id: int = Path(example=3)): ...  # ticks


@app.post("/sales")
def add(total: int = Body(examples=[3])): ...  # ticks
