import bugsnag
import honeybadger
import rollbar
import sentry_sdk

sentry_sdk.init(dsn=dsn)  # ticks
rollbar.init(token)  # ticks
honeybadger.configure(api_key=key)  # ticks
bugsnag.configure(api_key=key)  # ticks
