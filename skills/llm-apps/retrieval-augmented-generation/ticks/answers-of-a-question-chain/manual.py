from langchain.chains.question_answering import load_qa_chain

store.as_retriever()
chain = load_qa_chain(model)
