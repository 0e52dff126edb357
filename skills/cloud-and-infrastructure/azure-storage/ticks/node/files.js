import { BlobServiceClient } from "@azure/storage-blob";

const service = new BlobServiceClient(url);
await service.getContainerClient("a").getBlockBlobClient("b").upload("a", 1);  // ticks
await service.getContainerClient("a").getBlockBlobClient("b").uploadData(data);  // ticks
await service.getContainerClient("a").getBlockBlobClient("b").download();  // ticks
await service.getContainerClient("a").getBlockBlobClient("b").uploadFile("a");  // ticks
