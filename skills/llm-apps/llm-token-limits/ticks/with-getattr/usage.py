total_tokens = getattr(answer.usage, "total_tokens", 0)  # ticks
prompt_tokens = getattr(answer.usage, "prompt_tokens", 0)  # ticks
completion_tokens = getattr(answer.usage, "completion_tokens", 0)  # ticks
input_tokens = getattr(answer.usage, "input_tokens", 0)  # ticks
output_tokens = getattr(answer.usage, "output_tokens", 0)  # ticks
