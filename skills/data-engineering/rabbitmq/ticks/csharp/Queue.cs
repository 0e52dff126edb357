using RabbitMQ.Client;

public class Queue
{
    public async Task Run(IChannel channel)
    {
        await channel.BasicPublishAsync("shop", "sales", body); // ticks
        await channel.BasicConsumeAsync("sales", false, consumer); // ticks
        services.AddMassTransit(setup => setup.UsingRabbitMq((context, bus) => bus.ConfigureEndpoints(context))); // ticks
    }
}
