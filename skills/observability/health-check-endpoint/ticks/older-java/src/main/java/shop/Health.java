package shop;

import javax.ws.rs.*;

@Path("health")  // ticks
class Health {}
