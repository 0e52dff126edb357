import watchtower
from azure.monitor.opentelemetry import configure_azure_monitor
from google.cloud import logging
from logging_loki import LokiHandler, LokiQueueHandler

watchtower.CloudWatchLogHandler()  # ticks
LokiHandler(url=url)  # ticks
LokiQueueHandler(queue, url=url)  # ticks
client = logging.Client()
client.setup_logging()  # ticks
client.logger("shop")  # ticks
configure_azure_monitor()  # ticks
