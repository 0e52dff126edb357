import regex

regex.search(r"\p{L}+", "ação")  # ticks
