public class Keys
{
    public byte[] Read(string key) => Convert.FromBase64String(key);
}
