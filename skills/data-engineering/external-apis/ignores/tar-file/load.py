import tarfile
import urllib.request

from .settings import DATASET


def load():
    with urllib.request.urlopen(DATASET) as answer:
        tarfile.open(fileobj=answer, mode="r|gz").extractall("data")
