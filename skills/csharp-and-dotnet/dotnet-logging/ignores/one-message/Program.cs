try
{
    await Seed.Run(context);
}
catch (Exception error)
{
    logger.LogError(error, "An error occurred creating the DB.");
}
