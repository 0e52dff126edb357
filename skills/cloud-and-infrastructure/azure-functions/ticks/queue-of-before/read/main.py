import azure.functions as func


def main(message: func.QueueMessage): ...  # ticks
