from fastapi import FastAPI

app = FastAPI()


@app.get("/sales", response_model=list[Sale])
def sales():
    return all_sales()
