from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.get("/health")
def health(): ...


@app.post("/query")
def answer(question: str):
    raise HTTPException(status_code=500)
