import pandas as pd


class Features:
    def extract(self, flights: pd.DataFrame) -> pd.DataFrame:
        flights["delay"] = flights["departure_delay"] + flights["arrival_delay"]  # ticks
        return flights
