import asyncio
import time

import requests
from settings import MAX_ATTEMPTS, MAX_RETRIES


def one(url, max_retries=3):
    for turn in range(max_retries):
        try:
            return requests.get(url)
        except requests.RequestException:
            time.sleep(2**turn)  # ticks


def two(url):
    max_retries = 3
    for turn in (0, 1, max_retries):
        try:
            return requests.get(url)
        except requests.RequestException:
            time.sleep(2**turn)  # ticks


def three(url):
    retry_count = 0
    while retry_count < 3:
        try:
            return requests.get(url)
        except requests.RequestException:
            retry_count += 1
            time.sleep(retry_count)  # ticks


async def four(url):
    max_attempts = 3
    while max_attempts:
        try:
            return await get(url)
        except OSError:
            await asyncio.sleep(1)  # ticks


def five(url):
    for turn in range(MAX_RETRIES):
        try:
            return requests.get(url)
        except requests.RequestException:
            time.sleep(2**turn)  # ticks


def six(url):
    for turn in range(MAX_ATTEMPTS):
        try:
            return requests.get(url)
        except requests.RequestException:
            time.sleep(2**turn)  # ticks


def seven(url, attempts):
    for turn in range(attempts):
        try:
            return requests.get(url)
        except requests.RequestException:
            time.sleep(2**turn)  # ticks
