from shop.prices import price
from . import stock
