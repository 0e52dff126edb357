from io import BytesIO
from urllib.request import urlopen

import torch

weights = torch.load(BytesIO(urlopen(address).read()))
