def one():
    try:
        run()
    except Exception as error:
        print(error)


def two():
    try:
        run()
    except:
        return "failed"
