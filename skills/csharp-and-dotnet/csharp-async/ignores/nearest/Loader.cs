public class Loader
{
    public string Load(string path) => File.ReadAllTextAsync(path).Result;
}
