try:
    open("x")
except OSError as error:
    print(error)
