from flask import Flask
from flask_cors import CORS, cross_origin

app = Flask(__name__)
CORS(app)  # ticks


@app.get("/sales")
@cross_origin()  # ticks
def sales(): ...
