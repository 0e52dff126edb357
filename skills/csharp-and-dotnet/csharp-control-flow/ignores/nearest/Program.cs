var app = WebApplication.Create(args);
if (app.Environment.IsDevelopment()) Console.WriteLine("Development");
foreach (var url in app.Urls) Console.WriteLine(url);
