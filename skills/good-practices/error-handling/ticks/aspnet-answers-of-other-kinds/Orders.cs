class Orders
{
    IResult A()
    {
        try { Pay(); }
        catch (PaymentException) // ticks
        {
            return Results.Problem("not paid");
        }
    }

    IResult B()
    {
        try { Pay(); }
        catch (PaymentException) // ticks
        {
            return TypedResults.Conflict();
        }
    }

    IResult C()
    {
        try { Pay(); }
        catch (PaymentException) // ticks
        {
            return Conflict();
        }
    }

    IResult D()
    {
        try { Pay(); }
        catch (PaymentException) // ticks
        {
            return Unauthorized();
        }
    }

    IResult E()
    {
        try { Pay(); }
        catch (PaymentException) // ticks
        {
            return UnprocessableEntity();
        }
    }

    IResult F()
    {
        try { Pay(); }
        catch (PaymentException) // ticks
        {
            transaction.RollbackAsync();
        }
    }

    IResult G()
    {
        try { Pay(); }
        catch (PaymentException) // ticks
        {
            transaction.Rollback();
        }
    }
}
