import logging
print("started")
