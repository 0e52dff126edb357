work()
