class Loaves
{
    Loaf Find(string name)
    {
        foreach (var loaf in all) // ticks
        {
            if (loaf.Name == name) return loaf; // ticks
        }
        return null;
    }
}
