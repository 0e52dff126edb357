try
{
    File.Delete("a.txt");
}
catch (Exception)
{
}
