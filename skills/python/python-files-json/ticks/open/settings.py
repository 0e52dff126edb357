import json

with open("settings.json") as file:  # ticks
    settings = json.load(file)  # ticks
with open("copy.json", "w") as file:  # ticks
    json.dump(settings, file)  # ticks
text = json.dumps(settings)  # ticks
again = json.loads(text)  # ticks
