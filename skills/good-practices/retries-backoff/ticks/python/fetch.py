import backoff
import stamina
import tenacity
from retry import retry as plain
from retrying import retry as older
from requests.adapters import Retry
from tenacity import AsyncRetrying, Retrying
from urllib3.util import Retry as Urllib3


@tenacity.retry(stop=stop)  # ticks
def one(): ...


@stamina.retry(on=ValueError)  # ticks
def two(): ...


@older(stop_max_attempt_number=3)  # ticks
def three(): ...


@plain(tries=3)  # ticks
def four(): ...


tenacity.retry(stop=stop)(one)  # ticks
Retrying(stop=stop)  # ticks
AsyncRetrying(stop=stop)  # ticks


@backoff.on_exception(backoff.expo, ValueError)  # ticks
def five(): ...


@backoff.on_predicate(backoff.expo)  # ticks
def six(): ...


Retry(total=3)  # ticks
Urllib3(total=3)  # ticks
