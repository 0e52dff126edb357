package shop;

class Files {
    void run(S3Client client) {
        client.putObject(request, body);  // ticks
        client.getObject(request);  // ticks
        client.listObjectsV2(request);  // ticks
    }
}
