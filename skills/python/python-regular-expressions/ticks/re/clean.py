import re

phone = re.compile(r"\d{4}-\d{4}")  # ticks
re.search(r"\d+", "a1")  # ticks
re.match(r"\w+", "a1")  # ticks
re.fullmatch(r"\w+", "a1")  # ticks
re.findall(r"\d", "a1")  # ticks
list(re.finditer(r"\d", "a1"))  # ticks
re.sub(r"\s+", " ", "a  b")  # ticks
re.subn(r"\s+", " ", "a  b")  # ticks
re.split(r"[;,]", "a;b")  # ticks
