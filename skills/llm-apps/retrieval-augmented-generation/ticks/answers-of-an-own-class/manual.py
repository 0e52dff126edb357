class Manual:
    def answer(self, question):
        return self.llm.generate_answer(self.search.retrieve(question))
