import ccxt
import fastf1
import googlemaps
import gspread
import openmeteo_requests
import pandas_datareader as pdr
import praw
import spotipy
import tweepy
import urllib3
import wbgapi as wb
import yfinance as yf
from alpha_vantage.timeseries import TimeSeries
from binance.client import Client
from fredapi import Fred
from googleapiclient.discovery import build
from nba_api.stats.endpoints import playercareerstats
from newsapi import NewsApiClient
from pycoingecko import CoinGeckoAPI
from sodapy import Socrata

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
Client()  # ticks
Fred(key)  # ticks
wb.data.DataFrame("SP.POP.TOTL")  # ticks
Socrata("data.example.org", None)  # ticks
pdr.DataReader("GDP", "fred")  # ticks
TimeSeries(key)  # ticks
playercareerstats.PlayerCareerStats(2544)  # ticks
googlemaps.Client(key)  # ticks
gspread.service_account()  # ticks
fastf1.get_event_schedule(2026)  # ticks
