import os
key = os.environ["SECRET_KEY"]  # get_secret_value
