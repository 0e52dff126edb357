import re, elasticsearch
re.search("a", text)
