public static class Texts
{
    public static string Shout(string text) => text.ToUpper() + "!";
}
