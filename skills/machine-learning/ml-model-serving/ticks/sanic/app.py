from sanic import Sanic, response

from model import generate_predictions

app = Sanic(__name__)


@app.route("/prices", methods=["POST"])
async def prices(request):
    return response.json({"prices": generate_predictions(request.json["houses"])})  # ticks
