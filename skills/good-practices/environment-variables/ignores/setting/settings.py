import os

from dotenv import load_dotenv

load_dotenv()
os.environ["JAVA_HOME"] = "/usr/lib/jvm"
