import requests

rates = requests.get("https://api.example.org").json()
with open("rates.txt", "w") as file:
    file.write(str(rates))
