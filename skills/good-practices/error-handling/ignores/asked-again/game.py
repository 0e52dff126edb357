import time


def number():
    while True:
        try:
            return int(input("A number: "))
        except ValueError:
            print("That is no number.")


def ping(hosts):
    for host in hosts:
        try:
            call(host)
        except Exception as error:
            print(error)
        time.sleep(1)


def total():
    try:
        return sum(sales())
    except Exception as error:
        print(error)
        return 0
