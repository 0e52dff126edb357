package shop;

import jakarta.ws.rs.*;
import jakarta.ws.rs.core.Response;

@Path("/sales")
class Sales {
    @GET  // ticks
    public List<Sale> list() {
        return sales;
    }

    @POST  // ticks
    public Response create() {
        return Response.status(201).build();  // ticks
    }

    @PUT  // ticks
    public Response replace() {
        return Response.noContent().build();  // ticks
    }

    @PATCH  // ticks
    public Response change() {
        return Response.created(uri).build();  // ticks
    }

    @DELETE  // ticks
    public void remove() {}
}
