import io
import urllib.request
import zipfile

from .settings import DATASET


def load():
    with urllib.request.urlopen(DATASET) as answer:
        zipfile.ZipFile(io.BytesIO(answer.read())).extractall("data")
