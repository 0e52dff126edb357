from flask_login import LoginManager
from pydantic import BaseModel

login_manager = LoginManager()


class User(BaseModel):
    id: int


@login_manager.user_loader
def load_user(user_id: int):
    return User(id=user_id)
