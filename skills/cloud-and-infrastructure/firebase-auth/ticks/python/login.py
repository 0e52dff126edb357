import firebase_admin
import pyrebase
from firebase_admin import auth

auth.verify_id_token(token)  # ticks
app = pyrebase.initialize_app({})
app.auth().sign_in_with_email_and_password(email, password)  # ticks
app.auth().create_user_with_email_and_password(email, password)  # ticks
