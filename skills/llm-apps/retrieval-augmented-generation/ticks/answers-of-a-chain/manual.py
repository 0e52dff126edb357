from langchain.chains import LLMChain

store.as_retriever()
chain = LLMChain(llm=model)
