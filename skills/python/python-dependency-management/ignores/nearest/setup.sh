pip install -r requirements.txt  # poetry install
