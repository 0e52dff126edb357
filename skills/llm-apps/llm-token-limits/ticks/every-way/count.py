import langchain_community.callbacks
import litellm
from langchain_core.messages import trim_messages

print(answer.usage.total_tokens)  # ticks
print(answer.usage.prompt_tokens)  # ticks
print(answer.usage.completion_tokens)  # ticks
print(answer.usage.input_tokens)  # ticks
print(answer.usage.output_tokens)  # ticks
print(answer.usage_metadata.total_token_count)  # ticks
print(answer.usage_metadata.prompt_token_count)  # ticks
print(model.count_tokens(text))  # ticks
print(model.get_num_tokens(text))  # ticks
callback = langchain_community.callbacks.get_openai_callback()  # ticks
short = trim_messages(messages, max_tokens=1000)  # ticks
print(litellm.completion_cost(answer))  # ticks
print(litellm.token_counter(messages=messages))  # ticks
