public class ChatHub : Hub // ticks
{
    public Task Send(string text) => Clients.All.SendAsync("said", text);
}
