from extract import extract
from load import load

load(connect(), extract().items())
