package shop;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

class Handler implements RequestHandler<Event, String> {}  // ticks

class Streams implements RequestStreamHandler {}  // ticks
