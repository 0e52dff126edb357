using Minio;

public class Files
{
    public async Task Run(IMinioClient minio) => await minio.PutObjectAsync(request);
}
