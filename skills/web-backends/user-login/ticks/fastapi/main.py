from fastapi import Depends, FastAPI
from fastapi.security import OAuth2PasswordRequestForm, OAuth2PasswordRequestFormStrict
from fastapi_users import FastAPIUsers
from fastapi_users.authentication import AuthenticationBackend

app = FastAPI()


@app.post("/token")
def login(form: OAuth2PasswordRequestForm = Depends()): ...  # ticks


@app.post("/strict")
def strict(form: OAuth2PasswordRequestFormStrict = Depends()): ...  # ticks


backend = AuthenticationBackend(name="jwt")  # ticks
users = FastAPIUsers(manager, [backend])  # ticks
