package shop;

import io.sentry.Sentry;

class Errors {
    void run() {
        Sentry.init(options);  // ticks
        Sentry.captureException(error);  // ticks
    }
}
