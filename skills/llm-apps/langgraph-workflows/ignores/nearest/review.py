from langchain_core.prompts import ChatPromptTemplate
from langgraph.graph import END

chain = ChatPromptTemplate.from_template("Check {text}") | model
chain.invoke({"text": text})
