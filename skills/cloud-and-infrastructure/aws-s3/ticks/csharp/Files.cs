using Amazon.S3;
using Amazon.S3.Transfer;

public class Files
{
    public async Task Run(IAmazonS3 s3)
    {
        await s3.PutObjectAsync(request); // ticks
        await s3.GetObjectAsync("shop", "a.png"); // ticks
        var address = s3.GetPreSignedURL(request); // ticks
        await new TransferUtility(s3).UploadAsync(request); // ticks
    }
}
