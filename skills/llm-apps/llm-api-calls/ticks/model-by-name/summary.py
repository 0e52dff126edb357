from langchain.chat_models import init_chat_model

build(init_chat_model("gpt-4o")).invoke(text)
