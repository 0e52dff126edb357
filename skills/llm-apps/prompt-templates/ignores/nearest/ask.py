from langchain_core.prompts import ChatPromptTemplate
from openai import OpenAI

OpenAI().responses.create(model="gpt-4o", input=input("Question: "))
