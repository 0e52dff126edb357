import dramatiq


@dramatiq.actor  # ticks
def mail(): ...


mail.send()  # ticks
mail.send_with_options(delay=1000)  # ticks
