from flask import Flask


def create_app():
    app = Flask(__name__)  # ticks
    from shop.sales import sales_blueprint

    app.register_blueprint(sales_blueprint)
    return app
