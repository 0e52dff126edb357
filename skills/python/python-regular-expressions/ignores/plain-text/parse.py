import re

pattern = re.compile("")
parts = re.split(",", line)
clean = re.sub("-", "", phone)
