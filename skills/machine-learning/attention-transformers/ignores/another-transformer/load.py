import pandas as pd


class DataTransformer:
    pass
