import requests
from fastapi import FastAPI
app = FastAPI(version="1.0")
requests.get("https://api.example.org/v1/rates")
