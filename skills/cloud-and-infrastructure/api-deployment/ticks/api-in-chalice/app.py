from chalice import Chalice

app = Chalice(app_name="shop")


@app.route("/loaves")
def loaves():
    return []
