from fastapi import FastAPI

from bot_logic import answer

app = FastAPI()


@app.post("/messages")
def message(text: str):
    return answer(text)
