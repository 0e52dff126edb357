public class Photos
{
    public void Keep(string photo)
    {
        File.WriteAllBytes("photo.png", Convert.FromBase64String(photo)); // ticks
    }

    public async Task Send(string photo)
    {
        var bytes = Convert.FromBase64String(photo); // ticks
        await _storage.UploadAsync(new MemoryStream(bytes));
    }
}
