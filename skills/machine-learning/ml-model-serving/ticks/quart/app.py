import joblib
from quart import Quart, request

app = Quart(__name__)
model = joblib.load("model.joblib")


@app.post("/price")
async def price():
    house = await request.get_json()
    return {"price": model.predict([house["area"]])[0]}  # ticks
