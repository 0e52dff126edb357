from fastapi import FastAPI, Header

app = FastAPI()


@app.get("/sales")
def sales(key: str = Header()): ...
