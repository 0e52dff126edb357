using var socket = await context.WebSockets.AcceptWebSocketAsync(); // ticks
