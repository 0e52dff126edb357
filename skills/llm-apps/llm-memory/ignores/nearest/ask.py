from langchain.memory import ConversationBufferMemory
from openai import OpenAI

answer = OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
answers.append(answer)
