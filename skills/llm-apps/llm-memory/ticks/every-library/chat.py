import google.generativeai as genai
import mem0
from langchain import memory
from langchain.chains import ConversationChain
from langchain_community.chat_message_histories import ChatMessageHistory
from langchain_core.chat_history import InMemoryChatMessageHistory
from langchain_core.runnables.history import RunnableWithMessageHistory
from langgraph.checkpoint.memory import InMemorySaver, MemorySaver
from langgraph.checkpoint.postgres import PostgresSaver
from langgraph.checkpoint.sqlite import SqliteSaver
from llama_index.core import VectorStoreIndex
from llama_index.core.memory import ChatMemoryBuffer

memory.ConversationBufferMemory()  # ticks
memory.ConversationBufferWindowMemory(k=5)  # ticks
memory.ConversationSummaryMemory(llm=model)  # ticks
RunnableWithMessageHistory(chain, read)  # ticks
ChatMessageHistory()  # ticks
InMemoryChatMessageHistory()  # ticks
ConversationChain(llm=model)  # ticks
MemorySaver()  # ticks
InMemorySaver()  # ticks
SqliteSaver.from_conn_string("chat.db")  # ticks
PostgresSaver.from_conn_string(url)  # ticks
genai.GenerativeModel("gemini").start_chat()  # ticks
ChatMemoryBuffer.from_defaults()  # ticks
VectorStoreIndex([]).as_chat_engine()  # ticks
mem0.Memory()  # ticks
