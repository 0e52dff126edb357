import os, dotenv
dotenv.load_dotenv(); KEY = os.getenv("KEY")
