import llama_index.core.node_parser as parsers
from llama_index.core import SimpleDirectoryReader
from unstructured.chunking.title import chunk_by_title

parsers.SentenceSplitter(chunk_size=500)  # ticks
parsers.TokenTextSplitter(chunk_size=500)  # ticks
parsers.SimpleNodeParser.from_defaults()  # ticks
parsers.SemanticSplitterNodeParser(embed_model=embed)  # ticks
SimpleDirectoryReader("pages").load_data()  # ticks
chunk_by_title(elements)  # ticks


def chunk_text(text):  # ticks
    return [text[start : start + 500] for start in range(0, len(text), 400)]


def split_text_into_parts(text):  # ticks
    return chunk_text(text)


def chunk_documents(pages):  # ticks
    return pages


def split_into_chunks(text):  # ticks
    return chunk_text(text)


def split_documents(pages):  # ticks
    return pages


def create_chunks(text):  # ticks
    return chunk_text(text)


def get_text_chunks(text):  # ticks
    return chunk_text(text)


def text_to_chunks(text):  # ticks
    return chunk_text(text)


def chunk_pages(pages):  # ticks
    return pages
