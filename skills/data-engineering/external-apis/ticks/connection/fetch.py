import http.client

connection = http.client.HTTPSConnection("weather.p.rapidapi.com")
connection.request("GET", "/today?q=Porto", headers=headers)  # ticks
