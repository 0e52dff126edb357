import Bugsnag from "@bugsnag/js";
import * as Sentry from "@sentry/node";

Sentry.init({ dsn });  // ticks
Sentry.captureException(error);  // ticks
Bugsnag.start(key);  // ticks
