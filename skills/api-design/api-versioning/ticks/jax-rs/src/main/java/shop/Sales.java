package shop;

import jakarta.ws.rs.Path;

@Path("/api/v1")  // ticks
class Sales {}

@Path("v1/sales")  // ticks
class More {}
