import dvc.api

text = dvc.api.read("data/rides.csv")
