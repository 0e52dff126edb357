class Manual:
    def answer(self, question):
        return self.llm.complete(self.search.retrieve(question))
