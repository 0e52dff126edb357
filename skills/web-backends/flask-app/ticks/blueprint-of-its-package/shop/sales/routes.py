from . import sales_blueprint


@sales_blueprint.route("/sales")  # ticks
def sales():
    return []
