import requests, json
rates = requests.get("https://api.example.org/rates").json()
json.dump(rates, open("rates.json", "w"))  # insert into rates
