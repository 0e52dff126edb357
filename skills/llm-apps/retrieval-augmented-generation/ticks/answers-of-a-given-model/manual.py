async def answer(question, llm):
    return await llm.ainvoke(search.retrieve(question))
