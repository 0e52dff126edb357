import threading


class Watcher(threading.Thread):  # ticks
    def run(self):
        print("watching")


worker = threading.Thread(target=print)  # ticks
worker.start()
reminder = threading.Timer(5, print)  # ticks
reminder.start()
