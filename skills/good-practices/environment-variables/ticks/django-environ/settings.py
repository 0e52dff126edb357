import os

import environ

environ.Env.read_env(".env")
key = os.getenv("KEY")
