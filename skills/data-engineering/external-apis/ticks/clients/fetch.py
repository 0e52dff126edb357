import ccxt
import openmeteo_requests
import praw
import spotipy
import tweepy
import urllib3
import yfinance as yf
from googleapiclient.discovery import build
from newsapi import NewsApiClient
from pycoingecko import CoinGeckoAPI

urllib3.PoolManager().request("GET", url)  # ticks
yf.download("AAPL")  # ticks
spotipy.Spotify()  # ticks
tweepy.Client(token)  # ticks
praw.Reddit()  # ticks
ccxt.binance()  # ticks
CoinGeckoAPI()  # ticks
NewsApiClient(key)  # ticks
openmeteo_requests.Client()  # ticks
build("sheets", "v4")  # ticks
