from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI

llm = ChatOpenAI(model="gpt-4o")
llm.invoke(text)  # ticks
llm.ainvoke(text)  # ticks
llm.stream(text)  # ticks
llm.predict(text)  # ticks
chain = ChatPromptTemplate.from_template("Shorten {text}") | llm
chain.invoke({"text": text})  # ticks
chain.stream({"text": text})  # ticks
chain.ainvoke({"text": text})  # ticks
