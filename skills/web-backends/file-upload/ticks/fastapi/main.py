from fastapi import FastAPI, File, UploadFile
from fastapi.datastructures import UploadFile as Upload

app = FastAPI()


@app.post("/photos")
def add(photo: UploadFile): ...  # ticks


@app.post("/texts")
def text(text: Upload): ...  # ticks


@app.post("/bytes")
def data(data: bytes = File()): ...  # ticks
