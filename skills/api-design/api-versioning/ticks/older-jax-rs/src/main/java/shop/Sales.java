package shop;

import javax.ws.rs.Path;

@Path("/v1/sales")  // ticks
class Sales {}
