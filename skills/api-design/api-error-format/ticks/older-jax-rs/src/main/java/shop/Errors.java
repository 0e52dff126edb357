package shop;

import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;

@Provider  // ticks
class Errors implements ExceptionMapper<NotFound> {}
