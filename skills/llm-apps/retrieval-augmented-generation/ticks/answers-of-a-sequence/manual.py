from langchain_core.output_parsers import StrOutputParser

store.as_retriever()
chain = prompt | model | StrOutputParser()
