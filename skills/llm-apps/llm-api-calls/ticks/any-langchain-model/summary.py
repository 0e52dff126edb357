from langchain_groq import ChatGroq

build(ChatGroq())
chain.invoke(text)  # ticks
chain.ainvoke(text)  # ticks
chain.run(text)  # ticks
chain.stream(text)  # ticks
chain.predict(text)  # ticks
chain.complete(text)  # ticks
chain.chat(text)  # ticks
