import torch
from flask import Flask, jsonify, request

from network import Network

model = Network()
model.load_state_dict(torch.load("network.pt"))  # ticks
app = Flask(__name__)


@app.route("/genre", methods=["POST"])
def genre():
    song = torch.frombuffer(request.files["song"].read(), dtype=torch.float32)
    return jsonify(model(song).tolist())
