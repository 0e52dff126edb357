import json
from dataclasses import dataclass


@dataclass
class Settings:
    folder: str
    retries: int

    @classmethod
    def from_file(cls, path):
        with open(path) as file:
            return cls(**json.load(file))
