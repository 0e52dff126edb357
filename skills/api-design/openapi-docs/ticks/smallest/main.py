from fastapi import FastAPI
app = FastAPI(title="Shop", description="Sells")
