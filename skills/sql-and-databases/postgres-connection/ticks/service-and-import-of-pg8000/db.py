import pg8000
