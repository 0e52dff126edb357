import pickle

from bottle import get, request

model = pickle.load(open("model.pkl", "rb"))


@get("/price")
def price():
    return {"price": model.predict([[float(request.query.area)]])[0]}  # ticks
