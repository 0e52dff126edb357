import requests
requests.post("https://api.example.org/graphql", json={"query": "{ user { name } }"})
