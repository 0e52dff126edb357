import torch
from fastapi import FastAPI
from transformers import pipeline

app = FastAPI()
classify = pipeline("sentiment-analysis")


@app.post("/review")
def review(text: str):
    return classify(text)[0]  # ticks


@app.post("/photo")
def photo(pixels: list):
    with torch.no_grad():  # ticks
        return network(torch.tensor(pixels)).argmax().item()


@app.post("/word")
def word(pixels: list):
    with torch.inference_mode():  # ticks
        return network(torch.tensor(pixels)).argmax().item()
