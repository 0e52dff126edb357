using System.Threading.Channels;

public class Queue
{
    public async Task Run(Channel<int> channel) => await channel.Writer.WriteAsync(1);
}
