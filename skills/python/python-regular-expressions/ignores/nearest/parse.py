import re
years = text.split("-")  # re.findall
