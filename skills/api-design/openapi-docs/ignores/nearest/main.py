from fastapi import FastAPI
app = FastAPI()  # see /docs
