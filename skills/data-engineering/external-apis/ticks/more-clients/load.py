import dlt
import finnhub
import lyricsgenius
import polygon
import pyowm
import sidrapy
import tmdbsimple as tmdb
from bcb import sgs
from dlt.sources.helpers import requests
from dlt.sources.helpers.rest_client import RESTClient
from dlt.sources.rest_api import rest_api_source
from geopy.geocoders import Nominatim
from twelvedata import TDClient

finnhub.Client(api_key=key)  # ticks
sidrapy.get_table(table_code="1419")  # ticks
sgs.get({"selic": 432})  # ticks
pyowm.OWM(key)  # ticks
tmdb.Movies(603)  # ticks
lyricsgenius.Genius(key)  # ticks
polygon.RESTClient(key)  # ticks
TDClient(apikey=key)  # ticks
Nominatim(user_agent="shop")  # ticks
requests.get(url)  # ticks
RESTClient(base_url=url)  # ticks
rest_api_source({"client": {"base_url": url}})  # ticks
