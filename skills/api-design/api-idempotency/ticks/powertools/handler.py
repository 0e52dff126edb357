from aws_lambda_powertools.utilities.idempotency import idempotent, idempotent_function


@idempotent(persistence_store=store)  # ticks
def handler(event, context): ...


@idempotent_function(data_keyword_argument="order", persistence_store=store)  # ticks
def pay(order): ...
