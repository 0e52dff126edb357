from fastapi.middleware.cors import CORSMiddleware
from fastapi import FastAPI
app = FastAPI()  # app.add_middleware(CORSMiddleware)
