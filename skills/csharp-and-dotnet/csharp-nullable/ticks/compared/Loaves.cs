class Loaves
{
    string Find(Loaf loaf, int? weight)
    {
        if (loaf is null) return "none"; // ticks
        return weight.HasValue ? "weighed" : "not weighed"; // ticks
    }
}
