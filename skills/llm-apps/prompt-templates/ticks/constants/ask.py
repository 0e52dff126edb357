from texts import SHORTEN_PROMPT

ONE_PROMPT = SHORTEN_PROMPT.format(text=text)  # ticks
