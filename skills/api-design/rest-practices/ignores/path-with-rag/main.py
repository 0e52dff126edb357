from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.get("/health")
def health(): ...


@app.post("/rag")
def answer(question: str):
    raise HTTPException(status_code=500)
