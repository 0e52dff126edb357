from threading import Thread


class Watcher(Thread):  # ticks
    def run(self):
        print("watching")
