from flask import Blueprint, Flask

app = Flask(__name__)
sales = Blueprint("sales", __name__)  # ticks
app.register_blueprint(sales)  # ticks
app.register_api(sales)  # ticks
