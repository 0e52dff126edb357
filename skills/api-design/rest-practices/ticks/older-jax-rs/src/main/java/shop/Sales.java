package shop;

import javax.ws.rs.*;
import javax.ws.rs.core.*;

@Path("/sales")
class Sales {
    @GET  // ticks
    public Response list() {
        return Response.status(200).build();  // ticks
    }

    @POST  // ticks
    public void create() {}
}
