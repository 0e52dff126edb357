import { PutObjectCommand } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

export const address = getSignedUrl(client, new PutObjectCommand({ Bucket: "photos", Key: name })); // ticks
