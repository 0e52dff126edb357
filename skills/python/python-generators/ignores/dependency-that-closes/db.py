def session():
    found = connect()
    try:
        yield found
    finally:
        found.close()
