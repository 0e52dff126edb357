# pip install jwt
import requests
