from fastapi import Header
from fastapi.security import OAuth2PasswordRequestForm
def get(key: str = Header()): return key == KEY
