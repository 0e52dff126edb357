from imports import *

app = Flask(__name__)  # ticks


@app.get("/")  # ticks
def home():
    return "shop"
