public interface ILog
{
    void Write(string text);
}

public class FileLog : IDisposable
{
    public void Dispose() { }
}
