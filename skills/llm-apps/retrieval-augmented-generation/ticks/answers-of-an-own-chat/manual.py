class Manual:
    def answer(self, question):
        return self.llm.chat(self.search.retrieve(question))
