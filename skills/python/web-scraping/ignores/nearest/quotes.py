import requests
from bs4 import BeautifulSoup
titles = requests.get(url).json()["titles"]
