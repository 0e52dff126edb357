import requests
rates = requests.get("https://api.example.org/rates").json()
cursor.executemany("insert into rates values (?)", rates)
