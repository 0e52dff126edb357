package shop;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider  // ticks
class Errors implements ExceptionMapper<NotFound> {
    public Response toResponse(NotFound error) {
        return Response.status(404).entity(error.getMessage()).build();
    }
}
