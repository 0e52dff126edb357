from texts import SHORTEN_PROMPT, shorten_prompt

prompt = SHORTEN_PROMPT.format(text=text)  # ticks
prompt = shorten_prompt.format(text=text)  # ticks
