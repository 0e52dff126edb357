class Manual:
    def chunk_text(self, text):  # ticks
        return [text[start : start + 500] for start in range(0, len(text), 400)]

    def chunk_documents(self, pages):  # ticks
        return [self.chunk_text(page) for page in pages]

    def split_text(self, text):  # ticks
        return self.chunk_text(text)

    def split_into_chunks(self, text):  # ticks
        return self.chunk_text(text)

    def split_documents(self, pages):  # ticks
        return self.chunk_documents(pages)

    def create_chunks(self, text):  # ticks
        return self.chunk_text(text)
