package shop;

class Errors implements ExceptionMapper<NotFound> {  // ticks
    public Response toResponse(NotFound error) {
        return missing;
    }
}
