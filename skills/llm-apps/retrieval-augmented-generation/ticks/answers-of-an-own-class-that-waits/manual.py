class Manual:
    async def answer(self, question):
        return await self.llm.agenerate(self.search.retrieve(question))
