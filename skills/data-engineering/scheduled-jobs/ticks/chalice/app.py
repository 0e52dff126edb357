from chalice import Chalice, Rate

app = Chalice(app_name="shop")


@app.schedule(Rate(1, unit=Rate.DAYS))  # ticks
def load(event):
    return {}
