import lightgbm
import skops.io
import torch
import xgboost
from catboost import CatBoostClassifier
from transformers import AutoModel

torch.save({"weights": network.state_dict()}, "network.pt")  # ticks
network.load_state_dict(torch.load("network.pt"))  # ticks
one = xgboost.XGBClassifier()
one.save_model("one.json")  # ticks
two = lightgbm.train({}, rows)
two.save_model("two.txt")  # ticks
three = CatBoostClassifier()
three.save_model("three.cbm")  # ticks
four = AutoModel.from_pretrained("bert-base-uncased")
four.save_pretrained("four")  # ticks
skops.io.dump(model, "model.skops")  # ticks
