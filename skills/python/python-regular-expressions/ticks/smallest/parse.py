import re
years = re.findall(r"\d{4}", text)
