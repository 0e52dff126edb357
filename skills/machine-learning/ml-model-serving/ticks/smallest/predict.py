import joblib
from fastapi import FastAPI

app = FastAPI()
model = joblib.load("model.joblib")


@app.post("/predict")
def predict(customer: dict) -> dict:
    return {"left": int(model.predict([list(customer.values())])[0])}
